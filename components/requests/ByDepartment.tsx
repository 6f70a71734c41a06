import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { linesByDepartment } from "../../lib/projections/cases/filter-lines.ts";
import { RequestTable } from "./RequestTable.tsx";

/** Lines drawn of one department. */
const SHOWN = 30;

/** Props of {@link ByDepartment}. */
export interface ByDepartmentProps {
  readonly lines: readonly CaseLine[];
}

/** The due list by department: who has what, and until when. */
export function ByDepartment({ lines }: ByDepartmentProps): JSX.Element {
  const groups = useMemo(() => linesByDepartment(lines), [lines]);
  return (
    <>
      {groups.map(({ department, lines: own }) => {
        const late = own.filter(({ stamp }) => stamp.tone === "late").length;
        const title = department || "没有交办部门";
        return (
          <section key={department} class="department" aria-label={title}>
            <h3>
              {title} <span class="count">{own.length}</span>
              {late > 0 && <span class="stamp late">超期 {late}</span>}
            </h3>
            <RequestTable label={title} lines={own.slice(0, SHOWN)} />
            {own.length > SHOWN && <p class="muted">另有 {own.length - SHOWN} 件，请在上面选择这个部门查看。</p>}
          </section>
        );
      })}
    </>
  );
}
