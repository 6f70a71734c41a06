import type { BareCase } from "../../procedures/bare-case.ts";
import { isTakenUp, type ReportDays, type Standing } from "./standing.ts";

/** A year long. */
const YEAR = 12;

/**
 * Whether a case that an earlier report has as ended has something to explain in this one: it was opened again in the period, or is open at its
 * end; of a part of a year also what ended again in it, which the year has by its later end.
 */
export function isAgain(one: Pick<BareCase, "done">, now: Standing, days: ReportDays): boolean {
  if (!one.done.some(({ effect, on }) => effect === "reopens" && on <= days.last)) return false;
  const endedAgain = days.months !== YEAR && now.state === "closed" && now.by.on >= days.first;
  return isTakenUp(one, days) || now.state === "open" || endedAgain;
}

/** Why the parts of a year do not add up to it: the year is told of as one, by its end. Empty of a year. `begun`: the word for what came. */
export function besideTheYear({ months }: ReportDays, begun: string): string {
  return months === YEAR ? "" : `；${begun}在同一年的，全年的表按年末的情况计，因此各期相加会与全年不同`;
}
