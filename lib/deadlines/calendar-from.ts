import { byEntry } from "../model/by-entry.ts";
import type { CalendarEntries } from "../model/calendar-entries.ts";
import type { LoggedEvent } from "../model/event.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";

/** What the log says of the calendar. The order of the events does not matter: of the same thing what was entered last counts. */
export function calendarEntries(events: readonly LoggedEvent[]): CalendarEntries {
  const notices = new Map<string, CalendarEntries["notices"][number]>();
  const local = new Map<string, CalendarEntries["local"][number]>();
  for (const { fact, enteredAt, by } of events.filter(concernsCalendar).toSorted(byEntry)) {
    switch (fact.type) {
      case "CalendarNoticeAdded":
        notices.delete(fact.notice.number);
        notices.set(fact.notice.number, { notice: fact.notice, enteredAt, by });
        break;
      case "CalendarNoticeWithdrawn":
        notices.delete(fact.number);
        break;
      case "LocalDayDeclared":
        local.set(fact.day.date, { day: fact.day, enteredAt, by });
        break;
      case "LocalDayWithdrawn":
        local.delete(fact.date);
        break;
    }
  }
  return { notices: [...notices.values()], local: [...local.values()] };
}

/** The calendar in force: the bundled one with what the log adds. */
export function calendarFrom(events: readonly LoggedEvent[], bundled: WorkCalendar): WorkCalendar {
  return withEntries(bundled, calendarEntries(events));
}

/** The bundled calendar with what people added. Of one number the notice that was read in counts, of one day what they said. */
export function withEntries(bundled: WorkCalendar, entries: CalendarEntries): WorkCalendar {
  if (entries.notices.length === 0 && entries.local.length === 0) return bundled;
  const added = entries.notices.map(({ notice, enteredAt }) => ({ ...notice, known: enteredAt }));
  const numbers = new Set(added.map(({ number }) => number));
  const local = entries.local.map(({ day, enteredAt }) => ({ ...day, known: enteredAt }));
  const days = new Set(local.map(({ date }) => date));
  return {
    notices: [...bundled.notices.filter(({ number }) => !numbers.has(number)), ...added],
    local: [...bundled.local.filter(({ date }) => !days.has(date)), ...local],
  };
}

type CalendarEvent = LoggedEvent & {
  readonly fact: Extract<
    LoggedEvent["fact"],
    { type: "CalendarNoticeAdded" | "CalendarNoticeWithdrawn" | "LocalDayDeclared" | "LocalDayWithdrawn" }
  >;
};

function concernsCalendar(event: LoggedEvent): event is CalendarEvent {
  return /^(CalendarNotice|LocalDay)/.test(event.fact.type);
}
