import { civilDayOf } from "../../../lib/deadlines/civil-day.ts";
import type { Case } from "../../../lib/model/case.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { reportDutyOf } from "../../../lib/procedures/duties/report-duty.ts";
import { mainClock } from "../../../lib/procedures/main-clock.ts";
import { problemsOutline, type ProblemsOutline } from "../../../lib/projections/problems-outline.ts";
import type { ReportedPeriod, ReportingFault } from "../../../lib/projections/reporting-check/fault.ts";
import { reportingCheck } from "../../../lib/projections/reporting-check/reporting-check.ts";
import { periodDays } from "../../../lib/deadlines/period.ts";
import { yearFees, type YearFees } from "../../../lib/projections/year-fees.ts";

/** What the rest of the log says to the report of a quarter or a year. */
export interface DutyBeside {
  readonly reporting?: readonly ReportingFault[];
  /** Of the annual report; catalogue items are added where the catalogue is known. */
  readonly outline?: ProblemsOutline;
  readonly fees?: YearFees;
}

/** What is looked through besides the cases. */
interface Looked {
  readonly cases: readonly Case[];
  readonly published: readonly LoggedEvent[];
  readonly overridden: readonly LoggedEvent[];
  readonly procedures: readonly Procedure[];
}

/** Looks at all cases; nothing for other cases than those of reports. */
export function dutyBeside(one: Case, { cases, published, overridden, procedures }: Looked): DutyBeside {
  const period = isReport(one, procedures) ? periodOf(one) : undefined;
  if (!period) return {};
  const today = civilDayOf(new Date().toISOString());
  const earlier = cases
    .filter(({ id, procedure }) => id !== one.id && procedure === one.procedure)
    .flatMap((other) => periodOf(other) ?? [])
    .filter(({ last }) => last < period.first);
  const reporting = reportingCheck({ cases, procedures, published, period, earlier, today });
  const year = period.first.slice(0, 4);
  // Only the report of a year asks for its problems.
  if (one.procedure !== reportDutyOf(procedures, year)) return { reporting };
  return { reporting, outline: problemsOutline({ cases, overridden, year }), fees: yearFees(cases, year) };
}

/** Whether a case is the report of a period. */
export function isReport(
  { procedure, fields }: Pick<Case, "procedure" | "fields">,
  procedures: readonly Procedure[],
): boolean {
  const isOne = procedures.some(({ id, recurs }) => id === procedure && recurs?.reports);
  return isOne && periodDays(fields["period"]) !== undefined;
}

function periodOf(one: Case): ReportedPeriod | undefined {
  const days = periodDays(one.fields["period"]);
  if (!days) return undefined;
  const due = mainClock(one.clocks)?.due;
  return {
    ...days,
    ...(one.closed !== undefined && { on: one.closed }),
    ...(due !== undefined && { due: due.includes("T") ? civilDayOf(due) : due }),
  };
}
