import { holidayNames } from "./arrangements.ts";
import { type DayNumber, fromCivil, isWeekend, weekday } from "./civil.ts";
import { lunarDays } from "./lunar-days.ts";
import { assumedDaysOff, type StatutoryHoliday, statutoryHolidays } from "./statutory.ts";

/** One way in which a notice may arrange a holiday. */
export interface LikelyArrangement {
  /** The weekdays that are off. */
  readonly off: readonly DayNumber[];
  /** How many weekend days are worked for it. */
  readonly worked: number;
  /** The weekend days that may be chosen for that. */
  readonly choices: readonly DayNumber[];
}

/** How far the notices of 2019 to 2026 went, counted from the holiday's main day (of 春节 正月初一). */
interface Limits {
  readonly from: number;
  readonly to: number;
  /** Days off in a row. */
  readonly longest: number;
  /** Weekend days worked for it. */
  readonly worked: number;
  /**
   * How many days before the first and after the last day off a weekend day is worked: six at most till now, but for 国庆节;
   * seven, so that a weekend is always within.
   */
  readonly before: number;
  readonly after: number;
}

const ONE_DAY: Limits = { from: -2, to: 2, longest: 3, worked: 1, before: 1, after: 1 };
const LIMITS: Readonly<Record<string, Limits>> = {
  // 2024: to 初八; 2026: nine days, from two days before 初一.
  春节: { from: -2, to: 7, longest: 9, worked: 2, before: 7, after: 7 },
  // 2023: from 29 April; 2020: to 5 May.
  劳动节: { from: -2, to: 4, longest: 5, worked: 2, before: 7, after: 7 },
  // Worked 11 days before in 2026, where 中秋节 lies between.
  国庆节: { from: 0, to: 6, longest: 7, worked: 2, before: 11, after: 7 },
  // Together with 中秋节 in 2020, 2023, 2025.
  "国庆节、中秋节": { from: -2, to: 7, longest: 8, worked: 2, before: 7, after: 7 },
};
/** 中秋节 this near to 国庆节, before or after it, is arranged with it: 6 October in 2025. */
const TOGETHER = 3;

const known = new Map<number, readonly (readonly LikelyArrangement[])[]>();

/**
 * Of each holiday of a year, the ways in which a notice may arrange it, going by what those of 2019 to 2026 did: one run of
 * days off around the statutory days, as many weekend days worked as weekdays are off beyond what the law gives
 * (放假办法第二条、第六条), both within the limits above. A holiday of one day that makes three with its weekend, or falls on a
 * Wednesday, was never rearranged when the year was announced.
 */
export function likelyArrangements(year: number): readonly (readonly LikelyArrangement[])[] {
  let found = known.get(year);
  if (found === undefined) {
    found = together(statutoryHolidays(year)).map((holiday) => arrangementsOf(holiday, year));
    known.set(year, found);
  }
  return found;
}

function together(holidays: readonly StatutoryHoliday[]): readonly StatutoryHoliday[] {
  const national = holidays.find(({ name }) => name === "国庆节");
  const midAutumn = holidays.find(({ name }) => name === "中秋节");
  if (national === undefined || midAutumn === undefined) return holidays;
  const [day = 0] = midAutumn.days;
  const [first = 0, last = 0] = [national.days[0], national.days.at(-1)];
  if (day < first - TOGETHER || day > last + TOGETHER) return holidays;
  const both = { name: "国庆节、中秋节", days: [...national.days, day].toSorted((a, b) => a - b) };
  return [...holidays.filter((one) => one !== national && one !== midAutumn), both];
}

function arrangementsOf({ name, days }: StatutoryHoliday, year: number): readonly LikelyArrangement[] {
  const limits = LIMITS[name] ?? ONE_DAY;
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const plain = { off: plainDaysOff(name, year), worked: 0, choices: [] };
  // Friday to Monday: three days with the weekend, and what falls on it is given back beside it.
  if (limits === ONE_DAY && [0, 1, 5, 6].includes(weekday(first))) return [plain];
  const main =
    name === "春节" ? (lunarDays(year)?.newYear ?? first) : name === "国庆节、中秋节" ? fromCivil(year, 10, 1) : first;
  const found: LikelyArrangement[] = [];
  for (let from = main + limits.from; from <= first; from++) {
    for (let to = last; to <= main + limits.to; to++) {
      const off = run(from, to).filter((day) => !isWeekend(day));
      const worked = off.length - days.length;
      const length = to - from + 1;
      if (length < 3 || length > limits.longest || worked < 0 || worked > limits.worked) continue;
      const choices = [...run(from - limits.before, from - 1), ...run(to + 1, to + limits.after)].filter(isWeekend);
      found.push({ off, worked, choices });
    }
  }
  return [plain, ...found];
}

function plainDaysOff(name: string, year: number): readonly DayNumber[] {
  const names = holidayNames(name);
  return [...assumedDaysOff(year)].flatMap(([day, by]) => (names.includes(by.name) && !isWeekend(day) ? [day] : []));
}

function run(from: DayNumber, to: DayNumber): readonly DayNumber[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}
