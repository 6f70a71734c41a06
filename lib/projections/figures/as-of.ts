import { dayBounds } from "../../deadlines/civil-time.ts";
import type { Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import { oneCase } from "../../procedures/all-cases.ts";

/** A log as it is now, and by what its cases are worked out. */
export interface LogSources {
  /** Cancelled ones too: on an earlier day they were there. */
  readonly cases: readonly Case[];
  readonly eventsOf: (id: string) => readonly LoggedEvent[];
  readonly others: readonly LoggedEvent[];
  readonly procedures: readonly Procedure[];
  readonly calendar: WorkCalendar;
  readonly since: LocalDate;
}

/**
 * A log as it stood at the end of a day: only what had been entered by then. The rules and the calendar are those of now. `known` keeps
 * what was worked out of a case for that day; a case of which nothing was entered later is the case itself.
 */
export function logAsOf(
  { cases, eventsOf, others, procedures, calendar, since }: LogSources,
  day: LocalDate,
  known: WeakMap<Case, Case | "none">,
): { readonly cases: readonly Case[]; readonly others: readonly LoggedEvent[] } {
  const { until } = dayBounds(day);
  const now = new Date(Date.parse(until) - 1);
  const wasIn = ({ enteredAt }: LoggedEvent): boolean => enteredAt < until;
  const then = cases.flatMap((one): Case[] => {
    const before = known.get(one);
    if (before) return before === "none" ? [] : [before];
    const events = eventsOf(one.id);
    const isAll = events.every(wasIn);
    const made = isAll ? one : oneCase(events.filter(wasIn), procedures, calendar, now, since);
    const found = made && !made.cancelled ? made : undefined;
    known.set(one, found ?? "none");
    return found ? [found] : [];
  });
  return { cases: then, others: others.filter(wasIn) };
}
