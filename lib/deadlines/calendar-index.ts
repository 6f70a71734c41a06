import type { LocalDay, WorkCalendar } from "../model/work-calendar.ts";
import { arrangements } from "./arrangements.ts";
import { type DayNumber, dayNumber, fromCivil, isWeekend, toCivil } from "./civil.ts";
import { assumedDaysOff } from "./statutory.ts";

/** Why a day is not what its weekday says. */
export type Exception =
  | { readonly kind: "holiday" | "make-up"; readonly name: string; readonly number: string }
  | { readonly kind: "local"; readonly day: LocalDay }
  | { readonly kind: "assumed"; readonly name: string; readonly inLieu: boolean };

/** What of a calendar does not depend on which years are asked about. */
interface Announced {
  readonly exceptions: ReadonlyMap<DayNumber, Exception>;
  readonly years: ReadonlySet<number>;
}

/** All working days of a run of years, so that counting is looking up. */
interface Span {
  readonly fromYear: number;
  readonly toYear: number;
  /** Number of the first day of `fromYear`. */
  readonly first: DayNumber;
  /** The working days in order. */
  readonly days: Int32Array;
  /** For each day of the span, and one more: how many working days are before it. */
  readonly before: Int32Array;
}

const announced = new WeakMap<WorkCalendar, Announced>();
const spans = new WeakMap<WorkCalendar, Span>();

/** The years whose notice is in the calendar. */
export function announcedYears(calendar: WorkCalendar): ReadonlySet<number> {
  return announcedOf(calendar).years;
}

/** Why this day is not what its weekday says, or undefined. */
export function exceptionOn(day: DayNumber, calendar: WorkCalendar): Exception | undefined {
  const { exceptions, years } = announcedOf(calendar);
  const known = exceptions.get(day);
  if (known !== undefined) return known;
  const { year } = toCivil(day);
  if (years.has(year)) return undefined;
  const assumed = assumedDaysOff(year).get(day);
  return assumed === undefined ? undefined : { kind: "assumed", ...assumed };
}

/** Whether a day with this exception, or none, is a working day. */
export function worksOn(day: DayNumber, exception: Exception | undefined): boolean {
  if (exception === undefined) return !isWeekend(day);
  return exception.kind === "local" ? exception.day.works : exception.kind === "make-up";
}

/** The table of working days that holds these years at least. It is kept with the calendar, and grows by need. */
export function spanOf(calendar: WorkCalendar, fromYear: number, toYear: number): Span {
  const known = spans.get(calendar);
  if (known !== undefined && known.fromYear <= fromYear && known.toYear >= toYear) return known;
  const span = build(
    calendar,
    Math.min(known?.fromYear ?? fromYear, fromYear - 1),
    Math.max(known?.toYear ?? toYear, toYear + 1),
  );
  spans.set(calendar, span);
  return span;
}

/** How many working days of the span are before this day. */
export function countBefore(span: Span, day: DayNumber): number {
  return span.before[day - span.first] ?? 0;
}

function announcedOf(calendar: WorkCalendar): Announced {
  const known = announced.get(calendar);
  if (known !== undefined) return known;
  const exceptions = new Map<DayNumber, Exception>();
  for (const { holiday, notice } of arrangements(calendar.notices)) {
    const said = { name: holiday.name, number: notice.number };
    for (let day = dayNumber(holiday.from); day <= dayNumber(holiday.to); day++) {
      exceptions.set(day, { kind: "holiday", ...said });
    }
    for (const day of holiday.work) exceptions.set(dayNumber(day), { kind: "make-up", ...said });
  }
  for (const day of calendar.local) exceptions.set(dayNumber(day.date), { kind: "local", day });
  const built = { exceptions, years: new Set(calendar.notices.map((notice) => notice.year)) };
  announced.set(calendar, built);
  return built;
}

function build(calendar: WorkCalendar, fromYear: number, toYear: number): Span {
  const first = fromCivil(fromYear, 1, 1);
  const length = fromCivil(toYear + 1, 1, 1) - first;
  const { exceptions, years } = announcedOf(calendar);
  const off = new Set<DayNumber>();
  for (let year = fromYear; year <= toYear; year++) {
    if (!years.has(year)) for (const day of assumedDaysOff(year).keys()) off.add(day);
  }
  const days = new Int32Array(length);
  const before = new Int32Array(length + 1);
  let count = 0;
  for (let offset = 0; offset < length; offset++) {
    before[offset] = count;
    const day = first + offset;
    const exception = exceptions.get(day);
    const works = exception === undefined && off.has(day) ? false : worksOn(day, exception);
    if (works) days[count++] = day;
  }
  before[length] = count;
  return { fromYear, toYear, first, days: days.subarray(0, count), before };
}
