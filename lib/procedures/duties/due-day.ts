import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import { mainClock } from "../main-clock.ts";
import { procedures as caseFrom } from "../procedures.ts";

/** By when a duty that starts so has to be done, as its main limit says; undefined where it has none. */
export function dueDayOf(start: LoggedEvent, procedure: Procedure, calendar: WorkCalendar): LocalDate | undefined {
  const due = mainClock(caseFrom([start], procedure, calendar, start.occurredAt).clocks)?.due;
  return due?.includes("T") ? civilDayOf(due) : due;
}
