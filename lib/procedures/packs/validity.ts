import type { LocalDate } from "../../model/draft.ts";
import type { Validity } from "../../model/procedure.ts";
import { addDays } from "../../deadlines/civil.ts";

/** Whether a day lies in a period of validity, its first and last day included. */
export function isWithin(day: LocalDate, { from, until }: Validity = {}): boolean {
  return (from === undefined || day >= from) && (until === undefined || day <= until);
}

/** The days that both are in force; undefined where there are none. */
export function bothOf(a: Validity = {}, b: Validity = {}): Validity | undefined {
  const from = [a.from, b.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const until = [a.until, b.until].filter((day) => day !== undefined).sort()[0];
  if (from !== undefined && until !== undefined && from > until) return undefined;
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

/** All days there are, cut wherever one of these periods begins or ends; the latest days first. */
export function spansOf(periods: readonly Validity[]): Validity[] {
  const begins = new Set(
    periods.flatMap(({ from, until }) => [
      ...(from === undefined ? [] : [from]),
      ...(until === undefined ? [] : [addDays(until, 1)]),
    ]),
  );
  const cuts = [...begins].sort();
  const firsts: (LocalDate | undefined)[] = [undefined, ...cuts];
  return firsts
    .map((from, at) => {
      const next = cuts[at];
      return { ...(from !== undefined && { from }), ...(next !== undefined && { until: addDays(next, -1) }) };
    })
    .toReversed();
}
