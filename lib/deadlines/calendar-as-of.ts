import type { WorkCalendar } from "../model/work-calendar.ts";
import { civilDayOf } from "./civil-day.ts";

const earlier = new WeakMap<WorkCalendar, Map<number, WorkCalendar>>();

/**
 * The calendar as it was known at an instant: without the notices published after that day. The same object for the same
 * notices, so that what is worked out of a calendar is worked out once.
 */
export function calendarAsOf(calendar: WorkCalendar, instant: string): WorkCalendar {
  const day = civilDayOf(instant);
  const notices = calendar.notices.filter(({ published }) => published <= day);
  if (notices.length === calendar.notices.length) return calendar;
  const known = earlier.get(calendar) ?? new Map<number, WorkCalendar>();
  earlier.set(calendar, known);
  const kept = known.get(notices.length) ?? { ...calendar, notices };
  known.set(notices.length, kept);
  return kept;
}
