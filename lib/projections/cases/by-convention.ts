import { PAUSE_CONVENTIONS, type PauseConvention } from "../../model/case-facts.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { LoggedEvent } from "../../model/event.ts";
import { mainClock } from "../../procedures/main-clock.ts";
import { procedures } from "../../procedures/procedures.ts";
import { dueDay } from "../due-words.ts";
import type { Reckoning } from "./as-if.ts";

/** The last day of a case's main clock by each convention; missing where nothing runs. `events` are the case's own. */
export function dueByConvention(
  events: readonly LoggedEvent[],
  { procedure, calendar, now }: Reckoning,
): Readonly<Partial<Record<PauseConvention, LocalDate>>> {
  const [first] = events;
  if (!first) return {};
  const found = PAUSE_CONVENTIONS.map((convention) => {
    // Entered before everything else, so that it holds for a closed case, too.
    const set: LoggedEvent = {
      ...first,
      id: "00000000-0000-4000-8000-000000000000",
      sequence: 0,
      order: 0,
      enteredAt: "2000-01-01T00:00:00.000Z",
      fact: { type: "PauseConventionSet", convention },
    };
    const clock = mainClock(procedures([...events, set], procedure, calendar, now).clocks);
    return clock ? [convention, dueDay(clock)] : [];
  });
  return Object.fromEntries(found.filter(({ length }) => length > 0));
}
