import type { LocalDate } from "../model/draft.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";
import { announcedYears, exceptionOn, worksOn } from "./calendar-index.ts";
import { type DayNumber, dayNumber, isWeekend, toCivil, toDate } from "./civil.ts";
import { type LikelyArrangement, likelyArrangements } from "./likely-arrangements.ts";
import { addWorkdays, type ExcludedDays } from "./workdays.ts";

/** Between which days a provisional day (暂定) is expected to be once the notices are out, and why, in a sentence. */
export interface ProvisionalRange {
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
  readonly reason: string;
}

/**
 * The range of `addWorkdays(from, count, calendar, excluded)`; undefined where that is not provisional. For every day it is
 * asked how many working days there can be up to it at most and at least, each holiday of a year not announced being
 * arranged in any of its likely ways; so the range holds for all of them together. Notices do what was never done before,
 * e.g. 2020's longer 春节: the range is no promise, and says so.
 */
export function provisionalRange(
  from: LocalDate,
  count: number,
  calendar: WorkCalendar,
  excluded: readonly ExcludedDays[] = [],
): ProvisionalRange | undefined {
  const { date, provisional } = addWorkdays(from, count, calendar, excluded);
  if (!provisional) return undefined;
  const start = dayNumber(from);
  const counting = new Counting(start, Math.sign(count), calendar, excluded);
  const wanted = Math.abs(count);
  let earliest: DayNumber | undefined;
  while (counting.least < wanted) {
    counting.step();
    if (counting.most >= wanted) earliest ??= counting.day;
  }
  const days = [earliest ?? counting.day, counting.day].toSorted((a, b) => a - b).map(toDate);
  const [first = date, last = date] = days;
  return { earliest: first, latest: last, reason: reasonOf(start, [first, last], calendar) };
}

/** A holiday and the days that its arrangements concern; outside these what it changes stays as it is. */
interface Holiday {
  readonly arrangements: readonly LikelyArrangement[];
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** By how much it changes the number of working days between the start and the day reached. */
  most: number;
  least: number;
}

/** Goes from day to day and knows how many working days there can be at most and at least between the start and the day. */
class Counting {
  day: DayNumber;
  most = 0;
  least = 0;
  readonly #start: DayNumber;
  readonly #step: number;
  readonly #calendar: WorkCalendar;
  readonly #skipped: (day: DayNumber) => boolean;
  readonly #years = new Set<number>();
  readonly #holidays: Holiday[] = [];
  /** Working days so far if no holiday of a year that is not announced were arranged at all. */
  #plain = 0;

  constructor(start: DayNumber, step: number, calendar: WorkCalendar, excluded: readonly ExcludedDays[]) {
    this.day = start;
    this.#start = start;
    this.#step = step;
    this.#calendar = calendar;
    const runs = excluded.map((one) => [dayNumber(one.from), dayNumber(one.to)] as const);
    this.#skipped = (day) => runs.some(([first, last]) => first <= day && day <= last);
    this.#take(toCivil(start).year);
  }

  /** On to the next day, or back to the one before. */
  step(): void {
    this.day += this.#step;
    this.#take(toCivil(this.day).year);
    const exception = exceptionOn(this.day, this.#calendar);
    const works = exception?.kind === "assumed" ? !isWeekend(this.day) : worksOn(this.day, exception);
    if (works && !this.#skipped(this.day)) this.#plain += 1;
    for (const holiday of this.#holidays) {
      if (this.day < holiday.first || this.day > holiday.last) continue;
      const changes = holiday.arrangements.map((one) => this.#change(one));
      holiday.most = Math.max(...changes.map(({ most }) => most));
      holiday.least = Math.min(...changes.map(({ least }) => least));
    }
    this.most = this.#holidays.reduce((total, { most }) => total + most, this.#plain);
    this.least = this.#holidays.reduce((total, { least }) => total + least, this.#plain);
  }

  /** Holidays of the year and its neighbours, which may reach into it. */
  #take(year: number): void {
    for (const one of [year - 1, year, year + 1]) {
      if (this.#years.has(one)) continue;
      this.#years.add(one);
      if (announcedYears(this.#calendar).has(one)) continue;
      for (const arrangements of likelyArrangements(one)) {
        const days = arrangements.flatMap(({ off, choices }) => [...off, ...choices]);
        this.#holidays.push({ arrangements, first: Math.min(...days), last: Math.max(...days), most: 0, least: 0 });
      }
    }
  }

  /** By how much an arrangement changes the number of working days, at most and at least. */
  #change({ off, worked, choices }: LikelyArrangement): { readonly most: number; readonly least: number } {
    const lost = off.filter((day) => this.#counts(day)).length;
    const chosen = choices.filter((day) => this.#counts(day)).length;
    const elsewhere = choices.length - chosen;
    return { most: Math.min(worked, chosen) - lost, least: Math.max(0, worked - elsewhere) - lost };
  }

  /** Whether the day lies between the start and the day reached, and nothing is known of it that goes before. */
  #counts(day: DayNumber): boolean {
    const inside = this.#step > 0 ? this.#start < day && day <= this.day : this.day <= day && day < this.#start;
    if (!inside || this.#skipped(day)) return false;
    const exception = exceptionOn(day, this.#calendar);
    return exception === undefined || exception.kind === "assumed";
  }
}

function reasonOf(start: DayNumber, [first, last]: readonly [LocalDate, LocalDate], calendar: WorkCalendar): string {
  const [from, to] = [Math.min(start, dayNumber(first)), Math.max(start, dayNumber(last))];
  const years: string[] = [];
  for (let year = toCivil(from).year; year <= toCivil(to).year; year++) {
    if (!announcedYears(calendar).has(year)) years.push(`${String(year)}年`);
  }
  const missing = `${years.join("、")}的放假安排尚未公布或者还没有导入，暂按法定节假日和补假计算，没有计入调休。`;
  const range = first === last ? "这一天预计不变" : `预计在${first}至${last}之间`;
  return `${missing}参照2019年以来各年的安排推算，公布后${range}。`;
}
