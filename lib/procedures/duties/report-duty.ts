import { perOf } from "../../deadlines/period.ts";
import type { Procedure } from "../../model/procedure.ts";

/** The id of the duty by which the figures of a period are handed in: of 2026 the annual report's, of 2026-Q3 the quarter's; none of other periods. */
export function reportDutyOf(procedures: readonly Procedure[], period: string): string | undefined {
  const per = perOf(period);
  return procedures.find(({ recurs }) => recurs?.reports && recurs.per === per)?.id;
}
