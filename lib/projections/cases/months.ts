import { addDays, dayNumber, weekday } from "../../deadlines/civil.ts";
import type { LocalDate } from "../../model/draft.ts";

/** A month as a calendar shows it. */
export interface Month {
  /** e.g. 2026年10月. */
  readonly title: string;
  /** Rows of seven days from Monday on; empty where the day is of another month. Weeks without a day of the run are left out. */
  readonly weeks: readonly (readonly LocalDate[])[];
}

/** The months that a run of days lies in. */
export function monthsOf(days: readonly LocalDate[]): Month[] {
  const wanted = new Set(days);
  const names = [...new Set(days.map((day) => day.slice(0, 7)))].sort();
  return names.map((name) => {
    const first = `${name}-01`;
    const before = (weekday(dayNumber(first)) + 6) % 7;
    const weeks: LocalDate[][] = [];
    for (let start = addDays(first, -before); start.slice(0, 7) <= name; start = addDays(start, 7)) {
      const week = Array.from({ length: 7 }, (_, place) => addDays(start, place));
      if (week.some((day) => day.startsWith(name) && wanted.has(day))) {
        weeks.push(week.map((day) => (day.startsWith(name) ? day : "")));
      }
    }
    return { title: `${name.slice(0, 4)}年${Number(name.slice(5))}月`, weeks };
  });
}
