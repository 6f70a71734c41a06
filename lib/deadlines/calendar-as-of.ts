import type { WorkCalendar } from "../model/work-calendar.ts";
import { civilDayOf } from "./civil-day.ts";

const earlier = new WeakMap<WorkCalendar, Map<string, WorkCalendar>>();

/**
 * The calendar as it was known at an instant: without what was entered here later, and without the notices published after
 * that day. The same object for the same content, so that what is worked out of a calendar is worked out once.
 */
export function calendarAsOf(calendar: WorkCalendar, instant: string): WorkCalendar {
  const day = civilDayOf(instant);
  const notices = calendar.notices.filter(({ published, known }) =>
    known === undefined ? published <= day : known <= instant,
  );
  const local = calendar.local.filter(({ known }) => known === undefined || known <= instant);
  if (notices.length === calendar.notices.length && local.length === calendar.local.length) return calendar;
  const name = [...notices.map(({ number }) => number), ...local.map(({ date }) => date)].join(" ");
  const kept = earlier.get(calendar) ?? new Map<string, WorkCalendar>();
  earlier.set(calendar, kept);
  const found = kept.get(name) ?? { notices, local };
  kept.set(name, found);
  return found;
}
