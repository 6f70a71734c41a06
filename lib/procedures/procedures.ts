import { calendarAsOf } from "../deadlines/calendar-as-of.ts";
import { civilDayOf } from "../deadlines/civil-day.ts";
import type { PauseConvention } from "../model/case-facts.ts";
import type { Case, ClockState } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import type { LoggedEvent } from "../model/event.ts";
import type { Procedure } from "../model/procedure.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";
import { awaitedOf } from "./awaited.ts";
import { barePartsOf } from "./bare-case.ts";
import { clocksOf } from "./clocks/clocks.ts";
import { byEntry } from "../model/by-entry.ts";
import { isOf } from "./history.ts";
import type { Counting } from "./clocks/lengths.ts";
import { mainClock } from "./main-clock.ts";
import { nextSteps } from "./next-steps.ts";
import { indexOf } from "./procedure-index.ts";

/**
 * One case as its events make it, in whatever order they were entered. `events` are those of this case; what an agency
 * fixed for all cases (`PauseConventionSet`) may be among them. A closed case is judged by the calendar and the convention
 * as they were when its closing was entered. `now` is the present moment, or its instant; `since` the first day on which the agency used
 * the product, where it is known.
 */
export function procedures(
  events: readonly LoggedEvent[],
  procedure: Procedure,
  calendar: WorkCalendar,
  now: Date | string,
  since?: LocalDate,
): Case {
  const instant = typeof now === "string" ? now : now.toISOString();
  const index = indexOf(procedure);
  const { bare, facts, closing } = barePartsOf(events, index);
  const { done, outcome, moments } = bare;
  const known = closing?.enteredAt ?? instant;
  const present: Counting = {
    calendar,
    convention: conventionAt(events, instant),
    today: civilDayOf(instant),
    now: instant,
  };
  const counting: Counting = closing
    ? { ...present, calendar: calendarAsOf(calendar, known), convention: conventionAt(events, known) }
    : present;
  const counts = !closing || outcome !== undefined || procedure.outcomeField === undefined;
  const { clocks, breaches } = clocksOf({ index, done, facts, counting, present, closing, counts, since });
  const awaits = awaitedOf(index, done, facts);
  return {
    ...bare,
    state: stateOf(clocks, closing !== undefined, awaits !== undefined),
    ...(!closing && !mainClock(clocks) && awaits && { awaits }),
    next: nextSteps({ index, done, clocks, moments: Object.keys(moments), closed: closing !== undefined }),
    clocks,
    breaches,
  };
}

/** Of what waits, `waiting` is for an answer that starts the clock anew, `paused` for one that lets it go on. */
function stateOf(clocks: readonly ClockState[], closed: boolean, awaits: boolean): Case["state"] {
  if (closed) return "closed";
  const main = mainClock(clocks);
  if (!main) return awaits ? "unconfirmed" : "open";
  if (main.state !== "paused") return "open";
  return main.pauses.some(({ restarts, until }) => restarts && until === undefined) ? "waiting" : "paused";
}

/** The convention in force then; before anyone fixed one, the reading that gives the earliest day. */
function conventionAt(events: readonly LoggedEvent[], instant: string): PauseConvention {
  let convention: PauseConvention = "between";
  for (const event of events.filter(({ fact }) => fact.type === "PauseConventionSet").sort(byEntry)) {
    if (isOf(event, "PauseConventionSet") && event.enteredAt <= instant) ({ convention } = event.fact);
  }
  return convention;
}
