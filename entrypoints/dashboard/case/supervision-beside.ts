import type { Case } from "../../../lib/model/case.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { wordsOf } from "../../../lib/projections/case-kinds.ts";
import { departmentRecord, type DepartmentRecord } from "../../../lib/projections/supervision/department-record.ts";
import { logFindings, type LogFinding } from "../../../lib/projections/supervision/findings.ts";

/** What the rest of the log says to an inspection or an assessment. */
export interface SupervisionBeside {
  /** All that an inspection may take up, and when the one before it was done. */
  readonly findings?: { readonly all: readonly LogFinding[]; readonly since: LocalDate | undefined };
  /** The year of the department that is assessed. */
  readonly record?: DepartmentRecord;
}

/** Looks at all cases, and at what was let pass in spite of findings; nothing for other cases. */
export function supervisionBeside(
  one: Case,
  cases: readonly Case[],
  overridden: readonly LoggedEvent[],
): SupervisionBeside {
  const { list } = wordsOf(one.procedure);
  if (list === "inspections") {
    return { findings: { all: logFindings(cases, overridden), since: lastInspected(one, cases) } };
  }
  const { department, "assessment-year": year } = one.fields;
  if (list !== "assessments" || typeof department !== "string" || typeof year !== "number") return {};
  return { record: departmentRecord(cases, department, year) };
}

/** The day of the inspection before this one. */
function lastInspected(one: Case, cases: readonly Case[]): LocalDate | undefined {
  const begun = one.done[0]?.on ?? "";
  return cases
    .filter(({ id, procedure }) => id !== one.id && procedure === one.procedure)
    .flatMap(({ done }) => done.filter(({ step, on }) => step === "inspect" && on <= begun).map(({ on }) => on))
    .sort()
    .at(-1);
}
