import type { JSX } from "preact";
import { caseLink } from "./case-link.ts";
import { CaseTable, type CaseColumn, type CaseTableProps } from "./CaseTable.tsx";
import { StampChip } from "./StampChip.tsx";

/** Props of {@link RequestTable}. */
export type RequestTableProps = Omit<CaseTableProps, "columns" | "class">;

const COLUMNS: readonly CaseColumn[] = [
  {
    title: "编号",
    by: "number",
    class: "number",
    cell: ({ number }) => number || <span class="muted">未编号</span>,
  },
  {
    title: "所需信息",
    class: "content",
    cell: ({ id, content }) => (
      <a data-row href={caseLink(id)} title={content}>
        {content || "（没有写所需信息）"}
      </a>
    ),
  },
  {
    title: "期限",
    by: "due",
    cell: ({ stamp, breaches }) => (
      <>
        <StampChip stamp={stamp} />
        {breaches > 0 && stamp.tone !== "late" && <span class="breached">曾超期</span>}
      </>
    ),
  },
  {
    title: "下一步",
    class: "next",
    cell: ({ state, outcomeTitle, next }) => (state === "closed" ? (outcomeTitle ?? "") : (next ?? "")),
  },
  { title: "部门", cell: ({ departments }) => departments.join("、") },
  { title: "渠道", class: "muted", cell: ({ channelTitle }) => channelTitle },
  { title: "收到", by: "received", class: "time", cell: ({ received }) => received },
];

/** Requests, one a row. */
export function RequestTable(props: RequestTableProps): JSX.Element {
  return <CaseTable {...props} class="lined-up" columns={COLUMNS} />;
}
