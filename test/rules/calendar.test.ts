import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { arrangements } from "../../lib/deadlines/arrangements.ts";
import { dayNumber, isWeekend, toDate } from "../../lib/deadlines/civil.ts";
import { isWorkday } from "../../lib/deadlines/workdays.ts";
import { HolidayNoticeSchema } from "../../lib/model/work-calendar.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";

const require = createRequire(import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const YEARLY = join(dirname(require.resolve("holiday-calendar/package.json")), "data/CN");
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

/** Days off and weekend days worked, as one source has them for a notice's year. */
interface Days {
  readonly off: readonly string[];
  readonly work: readonly string[];
}

function ours(year: number): Days {
  const inForce = arrangements(CALENDAR.notices).filter(({ notice }) => notice.year === year);
  const off = inForce.flatMap(({ holiday }) => {
    const [first, last] = [dayNumber(holiday.from), dayNumber(holiday.to)];
    return Array.from({ length: last - first + 1 }, (_, offset) => toDate(first + offset));
  });
  return { off: off.sort(), work: inForce.flatMap(({ holiday }) => holiday.work).sort() };
}

function holidayCalendar(year: number): Days {
  const { dates } = read(join(YEARLY, `${String(year)}.json`)) as {
    readonly dates: readonly { readonly date: string; readonly type: string }[];
  };
  const of = (type: string): string[] => dates.filter((one) => one.type === type).map(({ date }) => date);
  return { off: of("public_holiday").sort(), work: of("transfer_workday").sort() };
}

const all = read(require.resolve("chinese-days/dist/chinese-days.json")) as Record<
  "holidays" | "workdays",
  Record<string, string>
>;

describe("the notices", () => {
  test("there is one a year from 2019 to 2026, each well formed, and two changes within a year", () => {
    for (const notice of CALENDAR.notices) expect(HolidayNoticeSchema.parse(notice)).toEqual(notice);
    expect(CALENDAR.notices.map(({ year }) => year)).toEqual([
      2019, 2019, 2020, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect(new Set(CALENDAR.notices.map(({ number }) => number)).size).toBe(CALENDAR.notices.length);
  });

  test("days worked are weekend days, outside the days off", () => {
    for (const year of YEARS) {
      const { off, work } = ours(year);
      expect(work.filter((day) => !isWeekend(dayNumber(day)))).toEqual([]);
      expect(work.filter((day) => off.includes(day))).toEqual([]);
      expect(new Set(off).size).toBe(off.length);
    }
  });
});

/** Weekends that the notice of 2019 only says a holiday joins (与周末连休); both packages list them with it. */
const JOINED = ["2019-04-06", "2019-04-07", "2019-06-08", "2019-06-09", "2019-09-14", "2019-09-15"];
/** The last day of 2020's longer 春节, a Sunday: chinese-days has it, holiday-calendar leaves it out. */
const LAST_OF_LONGER = "2020-02-02";

describe("day for day as two packages have them, but for weekends that are off anyway", () => {
  test.each(YEARS)("holiday-calendar, %i", (year) => {
    const theirs = holidayCalendar(year);
    const off = theirs.off.filter((day) => !JOINED.includes(day));
    expect(ours(year)).toEqual({ ...theirs, off: year === 2020 ? [...off, LAST_OF_LONGER].sort() : off });
  });

  test("chinese-days", () => {
    const off = YEARS.flatMap((year) => ours(year).off);
    const work = YEARS.flatMap((year) => ours(year).work);
    // The package files days by their own year: those of December 2018 are the notice of 2019's.
    const from2019 = (days: Record<string, string>): string[] =>
      Object.keys(days)
        .filter((day) => day >= "2018-12-29")
        .sort();
    expect([...off, ...JOINED].sort()).toEqual(from2019(all.holidays));
    expect(work.sort()).toEqual(from2019(all.workdays));
  });

  test("every day is worked or not as both say", () => {
    const tables = YEARS.map(holidayCalendar);
    const off = new Set(tables.flatMap((days) => days.off));
    const work = new Set(tables.flatMap((days) => days.work));
    for (let day = dayNumber("2018-12-29"); day <= dayNumber("2026-12-31"); day++) {
      const date = toDate(day);
      const byOne = work.has(date) || (!isWeekend(day) && !off.has(date));
      const byOther = date in all.workdays || (!isWeekend(day) && !(date in all.holidays));
      expect([byOne, byOther], date).toEqual([isWorkday(date, CALENDAR), isWorkday(date, CALENDAR)]);
    }
  });
});
