import { endOfCivilDay } from "../../deadlines/civil-day.ts";
import type { Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import { oneCase } from "../../procedures/all-cases.ts";
import { enteredBy, wasEnteredBy } from "../annual-report/period-report.ts";

/** Cases as they are now, and of what they are made. */
export interface CaseSources {
  /** Cancelled ones too: on an earlier day they were there. */
  readonly cases: readonly Case[];
  readonly eventsOf: (id: string) => readonly LoggedEvent[];
}

/** A log as it is now, and by what its cases are worked out. */
export interface LogSources extends CaseSources {
  readonly others: readonly LoggedEvent[];
  readonly procedures: readonly Procedure[];
  readonly calendar: WorkCalendar;
  readonly since: LocalDate;
}

/**
 * Cases as they stood at the end of a day: only what had been entered by then. A case of which nothing was entered later is the case
 * itself; the others are made of what was, and left out where that makes none.
 */
export function casesAsOf<T>(
  { cases, eventsOf }: CaseSources,
  day: LocalDate,
  make: (events: readonly LoggedEvent[], now: Case) => T | undefined,
): (Case | T)[] {
  const wasIn = wasEnteredBy(day);
  return cases.flatMap((one): (Case | T)[] => {
    const events = eventsOf(one.id);
    if (events.every(wasIn)) return [one];
    const made = make(events.filter(wasIn), one);
    return made === undefined ? [] : [made];
  });
}

/** A log as it stood at the end of a day, by the rules and the calendar of now. `known` keeps what was worked out of a case for that day. */
export function logAsOf(
  { others, procedures, calendar, since, ...sources }: LogSources,
  day: LocalDate,
  known: WeakMap<Case, Case | "none">,
): { readonly cases: readonly Case[]; readonly others: readonly LoggedEvent[] } {
  const now = new Date(endOfCivilDay(day));
  const then = casesAsOf(sources, day, (events, one): Case | undefined => {
    const found = known.get(one) ?? oneCase(events, procedures, calendar, now, since) ?? "none";
    known.set(one, found);
    return found === "none" ? undefined : found;
  });
  return { cases: then.filter(({ cancelled }) => !cancelled), others: enteredBy(others, day) };
}
