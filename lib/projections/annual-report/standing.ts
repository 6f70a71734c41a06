import { addDays, addMonths } from "../../deadlines/civil.ts";
import type { DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { BareCase } from "../../procedures/bare-case.ts";

/** The days that a report is about, first and last included. */
export interface ReportDays {
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** A year is one of a row of years, a month of months: so many months long, beginning with a month. Absent of any other days. */
  readonly months?: number;
}

/** Where a case stands at the end of a day: not there yet, open, or closed by a step. */
export type Standing = { readonly state: "not-yet" | "open" } | { readonly state: "closed"; readonly by: DoneStep };

/** Where it stands at the end of `day`, having begun on `begun`. What happened after that day says nothing. */
export function standingOn(one: Pick<BareCase, "done">, begun: LocalDate | undefined, day: LocalDate): Standing {
  if (begun === undefined || begun > day) return { state: "not-yet" };
  const last = one.done.findLast(({ effect, on }) => effect !== undefined && on <= day);
  return last?.effect === "closes" ? { state: "closed", by: last } : { state: "open" };
}

/** Closed as none of its own: see `noneWhen` of a step. */
export function isNone(standing: Standing): boolean {
  return standing.state === "closed" && standing.by.none === true;
}

/** Whether a case was opened again within the days. */
export function isTakenUp({ done }: Pick<BareCase, "done">, { first, last }: ReportDays): boolean {
  return done.some(({ effect, on }) => effect === "reopens" && first <= on && on <= last);
}

/**
 * What earlier reports of the same row said of a case: nothing yet (`new`), that it is carried over, or how it ended, which is said once:
 * opened again afterwards (条例第五十一条) it is not counted a second time, in whichever later period it ends. What was closed as no case
 * of its own no report has counted, unless it was carried over.
 */
export function toldBefore(
  one: Pick<BareCase, "done">,
  begun: LocalDate | undefined,
  days: ReportDays,
): "new" | "carried" | "ended" {
  let told: "new" | "carried" = "new";
  for (const end of endsBefore(one, begun, days)) {
    const standing = standingOn(one, begun, end);
    if (standing.state === "open") told = "carried";
    if (standing.state === "closed" && (told === "carried" || !isNone(standing))) return "ended";
  }
  return told;
}

/** The last days of the periods before, as far back as the case goes; only the last where nothing was opened again. */
function endsBefore({ done }: Pick<BareCase, "done">, begun: LocalDate | undefined, days: ReportDays): LocalDate[] {
  const { first, months } = days;
  // Most began within the period: nothing was told of them, and thousands of dates need not be reckoned.
  if (begun === undefined || begun >= first) return [];
  const ends = [addDays(first, -1)];
  if (months === undefined || !done.some(({ effect }) => effect === "reopens")) return ends;
  for (let start = addMonths(first, -months); begun < start; start = addMonths(start, -months)) {
    ends.unshift(addDays(start, -1));
  }
  return ends;
}
