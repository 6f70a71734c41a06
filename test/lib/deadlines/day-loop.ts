import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { DateTime } from "luxon";

const require = createRequire(import.meta.url);
const raw: {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
} = JSON.parse(readFileSync(require.resolve("chinese-days/dist/chinese-days.json"), "utf8"));

/** What the law gives in 2027, as DOMAIN §7.3 has it, and the weekdays on which the weekend ones are given back. */
const ASSUMED_2027 = new Set(
  [
    "01-01",
    "02-05",
    "02-08",
    "02-09",
    "02-10",
    "04-05",
    "05-03",
    "05-04",
    "06-09",
    "09-15",
    "10-01",
    "10-04",
    "10-05",
  ].map((day) => `2027-${day}`),
);

/** The last year that has a notice. */
export const LAST_YEAR = 2026;

/** Whether the day is worked, by the raw table of a package and nothing of ours. */
export function works(day: DateTime): boolean {
  const date = day.toFormat("yyyy-MM-dd");
  if (date in raw.workdays) return true;
  if (date in raw.holidays || ASSUMED_2027.has(date)) return false;
  return day.weekday < 6;
}

/** The slow way: from day to day, until enough are counted. Answers the days on which these counts are reached. */
export function slowly(from: string, counts: readonly number[]): readonly string[] {
  let day = DateTime.fromISO(from, { zone: "Asia/Shanghai" });
  const reached: string[] = [];
  for (let counted = 0; reached.length < counts.length;) {
    day = day.plus({ days: 1 });
    if (works(day)) counted += 1;
    while (counts[reached.length] === counted) reached.push(day.toFormat("yyyy-MM-dd"));
  }
  return reached;
}

/** Every day from the first to the last, both counted, by luxon. */
export function everyDay(first: string, last: string): readonly string[] {
  const days: string[] = [];
  const end = DateTime.fromISO(last, { zone: "utc" });
  for (let day = DateTime.fromISO(first, { zone: "utc" }); day <= end; day = day.plus({ days: 1 })) {
    days.push(day.toFormat("yyyy-MM-dd"));
  }
  return days;
}
