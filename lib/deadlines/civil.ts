import type { LocalDate } from "../model/draft.ts";

/** A civil day as the count of days since 1970-01-01: integers add and compare without any time zone. */
export type DayNumber = number;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Beyond these years a date is a slip of the pen, and a table of days would grow without end. */
const YEARS = { from: 1900, to: 2200 } as const;

/** Days that can be reckoned with: 条例 came in 2008, and holidays are law's as far as this century goes. */
const RECKONED = { first: "2000-01-01", last: "2099-12-31" } as const;

/** Whether a value is a day of the calendar that can be reckoned with: real, and of this century. */
export function isCivilDay(value: unknown): value is LocalDate {
  if (typeof value !== "string" || !SHAPE.test(value) || value < RECKONED.first || value > RECKONED.last) return false;
  const [year = 0, month = 0, day = 0] = value.split("-").map(Number);
  return toDate(fromCivil(year, month, day)) === value;
}

/** Days that were read before: a log names the same few thousand over and over. */
const numbers = new Map<LocalDate, DayNumber>();

/** The day's number. Throws a RangeError where the text is no day of the calendar between 1900 and 2200. */
export function dayNumber(date: LocalDate): DayNumber {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const number = read(date);
  numbers.set(date, number);
  return number;
}

function read(date: LocalDate): DayNumber {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  const known = fromCivil(Number(year), Number(month), Number(day));
  if (Number.isNaN(known) || toDate(known) !== date) throw new RangeError(`不是日期：${date}`);
  const { from, to } = YEARS;
  if (Number(year) < from || Number(year) > to) {
    throw new RangeError(`年份不在 ${String(from)} 至 ${String(to)} 之间：${date}`);
  }
  return known;
}

/** The number of a day given by year, month (from 1) and day; a day past the month's end counts on into the next. */
export function fromCivil(year: number, month: number, day: number): DayNumber {
  // Years that begin in March put the leap day last, so that the months before it are always as long.
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + Math.floor((m * 306 + 5) / 10) + day - 1 - 719_468;
}

/** Year, month (from 1) and day of a number. */
export function toCivil(number: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** The day as `YYYY-MM-DD`. */
export function toDate(number: DayNumber): LocalDate {
  const { year, month, day } = toCivil(number);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** Saturday or Sunday. */
export function isWeekend(number: DayNumber): boolean {
  const day = weekday(number);
  return day === 0 || day === 6;
}

/** So many calendar days on, or back. The first day is not counted (民法典第二百零一条). */
export function addDays(from: LocalDate, count: number): LocalDate {
  return toDate(dayNumber(from) + whole(count));
}

/**
 * So many months on, or back: the same day of that month, or its last day where it has no such day (民法典第二百零二条), e.g.
 * six months from 2026-08-31 end on 2027-02-28.
 */
export function addMonths(from: LocalDate, count: number): LocalDate {
  const { year, month, day } = toCivil(dayNumber(from));
  const months = year * 12 + month - 1 + whole(count);
  const first = fromCivil(Math.floor(months / 12), (months % 12) + 1, 1);
  const next = fromCivil(Math.floor((months + 1) / 12), ((months + 1) % 12) + 1, 1);
  return toDate(Math.min(first + day - 1, next - 1));
}

/** Throws a RangeError where a count is not a whole number within reason. */
export function whole(count: number): number {
  if (!Number.isInteger(count) || Math.abs(count) > 20_000) throw new RangeError(`不是天数：${String(count)}`);
  return count;
}
