import type { JSX } from "preact";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { CaseTable, type CaseColumn, type CaseTableProps } from "../cases/CaseTable.tsx";
import { nextWithRole, received, subject } from "../cases/case-columns.tsx";
import { StampChip } from "../cases/StampChip.tsx";

const COLUMNS: readonly CaseColumn[] = [
  subject("发现的内容"),
  received("发现"),
  nextWithRole,
  { title: "期限", by: "due", cell: ({ stamp }) => <StampChip stamp={stamp} /> },
  { title: "是否及时", cell: (line) => <InTime line={line} /> },
];

/** Clarifications, one a row: what was found, who is next, and whether it was answered in time. */
export function ClarificationTable(props: Omit<CaseTableProps, "columns" | "class">): JSX.Element {
  return <CaseTable {...props} class="clarifications" columns={COLUMNS} />;
}

function InTime({ line: { state, stamp, breaches } }: { readonly line: CaseLine }): JSX.Element {
  if (breaches > 0 || stamp.tone === "late") return <span class="stamp late">没有及时</span>;
  return <>{state === "closed" ? "及时" : "办理中"}</>;
}
