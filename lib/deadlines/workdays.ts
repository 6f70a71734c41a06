import type { LocalDate } from "../model/draft.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";
import { announcedYears, countBefore, exceptionOn, spanOf, worksOn } from "./calendar-index.ts";
import { type DayNumber, dayNumber, toCivil, toDate, whole } from "./civil.ts";

/** Days that do not count, both ends included, e.g. while a third party is asked (条例第三十三条第三款). May overlap. */
export interface ExcludedDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A day found by counting. `provisional` (暂定) where the holidays of a year that was counted in are not announced yet. */
export interface CountedDay {
  readonly date: LocalDate;
  readonly provisional: boolean;
}

/**
 * The working day that is the `count`-th after `from`; the day itself is not counted (民法典第二百零一条). A negative count
 * goes back; 0 is `from` itself. Weekend days that are worked count. What lies in `excluded` is passed over. In a year
 * without a notice the statutory days off are assumed, see `assumedDaysOff`. Throws a RangeError on what is no date.
 */
export function addWorkdays(
  from: LocalDate,
  count: number,
  calendar: WorkCalendar,
  excluded: readonly ExcludedDays[] = [],
): CountedDay {
  const start = dayNumber(from);
  if (whole(count) === 0) return { date: from, provisional: false };
  const pauses = excluded.map((one) => ({ from: dayNumber(one.from), to: dayNumber(one.to) }));
  const end = count > 0 ? forward(start, count, calendar, pauses) : backward(start, -count, calendar, pauses);
  return { date: toDate(end), provisional: looksPast(Math.min(start + 1, end), Math.max(start - 1, end), calendar) };
}

/** Whether the day is a working day; in a year without a notice by the statutory days off. */
export function isWorkday(date: LocalDate, calendar: WorkCalendar): boolean {
  const day = dayNumber(date);
  return worksOn(day, exceptionOn(day, calendar));
}

/**
 * How many working days are left from `from` (not counted) to `to` (counted): `workdaysBetween(d, addWorkdays(d, n))` is n.
 * Negative where `to` is past: minus the working days from `to` (counted) to `from` (not counted).
 */
export function workdaysBetween(from: LocalDate, to: LocalDate, calendar: WorkCalendar): number {
  const start = dayNumber(from);
  const end = dayNumber(to);
  const span = spanOf(calendar, yearOf(Math.min(start, end)), yearOf(Math.max(start, end)));
  return end >= start
    ? countBefore(span, end + 1) - countBefore(span, start + 1)
    : countBefore(span, end) - countBefore(span, start);
}

/** The day itself if it is a working day, else the next one: the last day of a period moves on (民事诉讼法第八十五条). */
export function rollForward(date: LocalDate, calendar: WorkCalendar): CountedDay {
  const day = dayNumber(date);
  const end = forward(day - 1, 1, calendar, []);
  return { date: toDate(end), provisional: looksPast(day, end, calendar) };
}

interface Pause {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

function forward(start: DayNumber, count: number, calendar: WorkCalendar, pauses: readonly Pause[]): DayNumber {
  const last = Math.max(start, ...pauses.map((pause) => pause.to));
  // No year has fewer than 200 working days.
  const span = spanOf(calendar, yearOf(start), yearOf(last) + Math.ceil(count / 200) + 1);
  let index = countBefore(span, start + 1) + count - 1;
  let passed = start;
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    const begin = Math.max(pause.from, passed + 1);
    if (pause.to < begin) continue;
    if ((span.days[index] ?? Infinity) < begin) break;
    index += countBefore(span, pause.to + 1) - countBefore(span, begin);
    passed = pause.to;
  }
  return at(span.days, index);
}

function backward(start: DayNumber, count: number, calendar: WorkCalendar, pauses: readonly Pause[]): DayNumber {
  const first = Math.min(start, ...pauses.map((pause) => pause.from));
  const span = spanOf(calendar, yearOf(first) - Math.ceil(count / 200) - 1, yearOf(start));
  let index = countBefore(span, start) - count;
  let passed = start;
  for (const pause of pauses.toSorted((a, b) => b.to - a.to)) {
    const end = Math.min(pause.to, passed - 1);
    if (pause.from > end) continue;
    if ((span.days[index] ?? -Infinity) > end) break;
    index -= countBefore(span, end + 1) - countBefore(span, pause.from);
    passed = pause.from;
  }
  return at(span.days, index);
}

function at(days: Int32Array, index: number): DayNumber {
  const day = days[index];
  if (day === undefined) throw new RangeError(`日期太远：${String(index)}`);
  return day;
}

/** Whether any day of the run lies in a year without a notice. */
function looksPast(first: DayNumber, last: DayNumber, calendar: WorkCalendar): boolean {
  const years = announcedYears(calendar);
  for (let year = yearOf(first); year <= yearOf(last); year++) if (!years.has(year)) return true;
  return false;
}

function yearOf(day: DayNumber): number {
  return toCivil(day).year;
}
