import type { JSX } from "preact";
import { limit, received, subject } from "../cases/case-columns.tsx";
import { CaseTable, type CaseColumn, type CaseTableProps } from "../cases/CaseTable.tsx";

/** Props of {@link RequestTable}. */
export type RequestTableProps = Omit<CaseTableProps, "columns" | "class">;

const COLUMNS: readonly CaseColumn[] = [
  {
    title: "编号",
    by: "number",
    class: "number",
    cell: ({ number }) => number || <span class="muted">未编号</span>,
  },
  subject("所需信息"),
  limit,
  {
    title: "下一步",
    class: "next",
    cell: ({ state, outcomeTitle, next }) => (state === "closed" ? (outcomeTitle ?? "") : (next ?? "")),
  },
  { title: "部门", cell: ({ departments }) => departments.join("、") },
  { title: "渠道", class: "muted", cell: ({ channelTitle }) => channelTitle },
  received("收到"),
];

/** Requests, one a row. */
export function RequestTable(props: RequestTableProps): JSX.Element {
  return <CaseTable {...props} class="lined-up" columns={COLUMNS} />;
}
