import { addDays, addMonths } from "../../deadlines/civil.ts";
import { addWorkdays, rollForward, type CountedDay, type ExcludedDays } from "../../deadlines/workdays.ts";
import type { PauseConvention } from "../../model/case-facts.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Unit } from "../../model/procedure.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";

/** By what is counted: the calendar, the agency's convention for pauses, and what day it is. */
export interface Counting {
  readonly calendar: WorkCalendar;
  readonly convention: PauseConvention;
  readonly today: LocalDate;
  /** This moment, an instant. */
  readonly now: string;
}

/**
 * The last day of a period after `from`, in working days, calendar days or months; hours are counted by {@link addHours}.
 * Days in `excluded` do not count; of calendar days each moves the end by one.
 */
export function lastDay(
  from: LocalDate,
  count: number,
  unit: Unit,
  { calendar }: Pick<Counting, "calendar">,
  excluded: readonly ExcludedDays[] = [],
): CountedDay {
  if (unit === "workday") return addWorkdays(from, count, calendar, excluded);
  const date = unit === "month" ? addMonths(from, count) : calendarDays(from, count, excluded);
  return { date, provisional: false };
}

/** Moves a last day that is no working day to the next one. */
export function rolled(day: CountedDay, { calendar }: Pick<Counting, "calendar">): CountedDay {
  const next = rollForward(day.date, calendar);
  return { date: next.date, provisional: day.provisional || next.provisional };
}

/** An instant so many hours on. */
export function addHours(instant: string, count: number): string {
  return new Date(Date.parse(instant) + count * 3_600_000).toISOString();
}

function calendarDays(from: LocalDate, count: number, excluded: readonly ExcludedDays[]): LocalDate {
  if (excluded.length === 0) return addDays(from, count);
  const step = Math.sign(count);
  let date = from;
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, step);
    const day = date;
    if (!excluded.some((pause) => pause.from <= day && day <= pause.to)) left--;
  }
  return date;
}
