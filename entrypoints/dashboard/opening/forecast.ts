import type { Case } from "../../../lib/model/case.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { asIf } from "../../../lib/projections/cases/as-if.ts";
import type { Cases } from "../log/cases-state.ts";

/**
 * A request as it would be if it came on that day by that channel; where the channel needs a confirmation, with one on the
 * same day if `isConfirmed`.
 */
export function forecast(
  cases: Cases,
  procedure: Procedure,
  on: LocalDate,
  channel: string,
  isConfirmed: boolean,
): Case | undefined {
  const by = { procedure, calendar: cases.state().calendar, now: new Date() };
  const register = { step: procedure.starts, on, fields: { channel } };
  const one = asIf([], [register], by);
  if (!isConfirmed || one?.moments["received"] !== undefined) return one;
  return asIf([], [register, { step: "confirm", on, fields: {} }], by);
}
