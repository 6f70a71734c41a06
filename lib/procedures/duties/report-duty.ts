import type { Procedure } from "../../model/procedure.ts";

/** The id of the duty by which the figures of a period are handed in: of 2026 the annual report's, of 2026-Q3 the quarter's; none of other periods. */
export function reportDutyOf(procedures: readonly Procedure[], period: string): string | undefined {
  const per = /^\d{4}$/.test(period) ? "year" : period.includes("Q") ? "quarter" : "month";
  return procedures.find(({ recurs }) => recurs?.reports && recurs.per === per)?.id;
}
