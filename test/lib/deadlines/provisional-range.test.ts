import { describe, expect, test } from "vitest";
import { dayNumber, toDate } from "../../../lib/deadlines/civil.ts";
import { provisionalRange } from "../../../lib/deadlines/provisional-range.ts";
import { addWorkdays } from "../../../lib/deadlines/workdays.ts";
import type { WorkCalendar } from "../../../lib/model/work-calendar.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";

const without = (numbers: readonly string[], year?: number): WorkCalendar => ({
  local: [],
  notices: CALENDAR.notices.filter((notice) => notice.year !== year && !numbers.includes(notice.number)),
});
/** The longer 春节 of 2020 came by an emergency in the middle of it: nobody can have expected it. */
const EMERGENCY = "国办发明电〔2020〕1号";

describe("the range of a provisional day", () => {
  test("a day that is not provisional has none", () => {
    expect(provisionalRange("2026-12-03", 20, CALENDAR)).toBeUndefined();
    expect(provisionalRange("2026-12-04", 0, CALENDAR)).toBeUndefined();
  });

  test.each([
    // 元旦 of 2027 is a Friday: nothing to rearrange.
    ["2026-12-04", 20, "2027-01-04", "2027-01-04"],
    ["2026-11-06", 40, "2027-01-04", "2027-01-04"],
    // 30 and 31 January may be worked for 春节, as in 2022; nine days off from 5 February with one worked after, as in 2026.
    ["2027-01-11", 20, "2027-02-04", "2027-02-15"],
    // All that is worked for 春节 lies between the two days, so that it is even.
    ["2027-01-20", 20, "2027-02-23", "2027-02-23"],
  ])("%s and %i working days: %s to %s", (from, count, earliest, latest) => {
    expect(provisionalRange(from, count, CALENDAR)).toMatchObject({ earliest, latest });
  });

  test("says why, and between which days", () => {
    expect(provisionalRange("2027-01-11", 20, CALENDAR)?.reason).toBe(
      "2027年的放假安排尚未公布或者还没有导入，暂按法定节假日和补假计算，没有计入调休。参照2019年以来各年的安排推算，公布后预计在2027-02-04至2027-02-15之间。",
    );
    expect(provisionalRange("2026-12-04", 20, CALENDAR)?.reason).toMatch(/公布后这一天预计不变。$/);
  });

  test.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])(
    "had the notice of %i not been known, the range would have held what came",
    (year) => {
      const came = without([EMERGENCY]);
      const known = without([EMERGENCY], year);
      let ranges = 0;
      for (let day = dayNumber(`${String(year - 1)}-11-01`); day < dayNumber(`${String(year)}-12-31`); day++) {
        const from = toDate(day);
        for (const count of [7, 20, 40, -20]) {
          const range = provisionalRange(from, count, known);
          if (range === undefined) continue;
          ranges += 1;
          const { date } = addWorkdays(from, count, came);
          const held = range.earliest <= date && date <= range.latest;
          expect(held, `${from} ${String(count)}: ${date} in ${range.earliest} … ${range.latest}`).toBe(true);
        }
      }
      expect(ranges).toBeGreaterThan(1000);
    },
  );

  test("holds the day itself, and is no wider than it need be", () => {
    const widths: number[] = [];
    for (let day = dayNumber("2026-12-04"); day < dayNumber("2031-12-31"); day++) {
      const range = provisionalRange(toDate(day), 20, CALENDAR);
      const { date } = addWorkdays(toDate(day), 20, CALENDAR);
      expect(range && range.earliest <= date && date <= range.latest, `${toDate(day)}: ${date}`).toBe(true);
      widths.push(dayNumber(range?.latest ?? "") - dayNumber(range?.earliest ?? ""));
    }
    expect(Math.max(...widths)).toBeLessThanOrEqual(18);
    expect(widths.filter((width) => width === 0).length / widths.length).toBeGreaterThan(0.15);
  });

  test("what is decided for this agency alone, and days excluded, go before what is likely", () => {
    const closed = { ...CALENDAR, local: [{ date: "2027-01-04", works: false, reason: "台风停止办公" }] };
    expect(provisionalRange("2026-12-04", 20, closed)).toMatchObject({ earliest: "2027-01-05", latest: "2027-01-05" });
    const excluded = [{ from: "2026-12-07", to: "2026-12-08" }];
    expect(provisionalRange("2026-12-02", 20, CALENDAR, excluded)).toMatchObject({
      earliest: "2027-01-04",
      latest: "2027-01-04",
    });
  });
});
