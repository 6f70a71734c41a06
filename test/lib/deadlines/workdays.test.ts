import { describe, expect, test } from "vitest";
import { addDays, addMonths } from "../../../lib/deadlines/civil.ts";
import { addWorkdays, isWorkday, rollForward, workdaysBetween } from "../../../lib/deadlines/workdays.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";

describe("the vectors of DOMAIN §1.4 (T15, H1.14)", () => {
  test.each([
    ["2022-09-30", 20, "2022-11-02"],
    ["2026-02-13", 20, "2026-03-19"],
    ["2026-02-13", 7, "2026-03-02"],
    ["2026-02-18", 20, "2026-03-20"],
    ["2026-01-04", 7, "2026-01-13"],
    ["2026-04-30", 20, "2026-06-01"],
    ["2026-06-18", 15, "2026-07-10"],
    ["2026-09-18", 20, "2026-10-22"],
    ["2026-09-30", 7, "2026-10-15"],
    ["2026-12-03", 20, "2026-12-31"],
    ["2026-11-05", 40, "2026-12-31"],
    // §10.14: received on any day of a holiday, due on the same day.
    ["2026-10-01", 20, "2026-11-03"],
    ["2026-10-07", 20, "2026-11-03"],
  ])("%s and %i working days: %s", (from, count, date) => {
    expect(addWorkdays(from, count, CALENDAR)).toEqual({ date, provisional: false });
  });

  test.each([
    ["2026-12-04", 20, "2027-01-04"],
    ["2026-11-06", 40, "2027-01-04"],
    ["2026-12-23", 7, "2027-01-04"],
  ])("%s and %i working days reach a year that is not announced", (from, count, date) => {
    expect(addWorkdays(from, count, CALENDAR)).toEqual({ date, provisional: true });
  });
});

describe("counting", () => {
  test("nothing is counted, and nothing is provisional, for no days", () => {
    expect(addWorkdays("2030-05-01", 0, CALENDAR)).toEqual({ date: "2030-05-01", provisional: false });
  });

  test("back from a day", () => {
    expect(addWorkdays("2026-02-24", -1, CALENDAR)).toEqual({ date: "2026-02-14", provisional: false });
    expect(addWorkdays("2026-10-11", -2, CALENDAR)).toEqual({ date: "2026-10-09", provisional: false });
    expect(addWorkdays("2019-01-03", -2, CALENDAR)).toEqual({ date: "2018-12-29", provisional: true });
  });

  test("a day that the next year's notice names is still judged by its own year's", () => {
    expect(isWorkday("2022-12-31", CALENDAR)).toBe(false);
    expect(isWorkday("2018-12-29", CALENDAR)).toBe(true);
    const without2022 = { ...CALENDAR, notices: CALENDAR.notices.filter((notice) => notice.year !== 2022) };
    expect(addWorkdays("2022-12-28", 2, without2022).provisional).toBe(true);
    const without2023 = { ...CALENDAR, notices: CALENDAR.notices.filter((notice) => notice.year !== 2023) };
    expect(addWorkdays("2022-12-28", 2, without2023)).toEqual({ date: "2022-12-30", provisional: false });
  });

  test("what this agency's own government closes or opens goes before the notice", () => {
    const calendar = {
      ...CALENDAR,
      local: [
        { date: "2026-07-01", works: false, reason: "台风停止办公" },
        { date: "2026-10-01", works: true, reason: "应急值守办公" },
      ],
    };
    expect(addWorkdays("2026-06-30", 1, calendar).date).toBe("2026-07-02");
    expect(addWorkdays("2026-09-30", 1, calendar).date).toBe("2026-10-01");
  });

  test.each([
    // §10.6: which end days of a consultation count is not settled; received 2026-09-07, asked 09-14, answered 09-29.
    ["2026-09-15", "2026-09-28", "2026-10-23"],
    ["2026-09-15", "2026-09-29", "2026-10-26"],
    ["2026-09-14", "2026-09-28", "2026-10-26"],
    ["2026-09-14", "2026-09-29", "2026-10-27"],
    // §10.7: with a second one to 10-12, the union of both; their sum would be 11-09.
    ["2026-09-15", "2026-10-12", "2026-11-02"],
  ])("without %s to %s, 20 working days from 2026-09-07 end on %s", (from, to, date) => {
    expect(addWorkdays("2026-09-07", 20, CALENDAR, [{ from, to }]).date).toBe(date);
  });

  test("days excluded are passed over once, however they overlap", () => {
    const asked = { from: "2026-09-14", to: "2026-09-29" };
    const again = { from: "2026-09-21", to: "2026-10-12" };
    const union = addWorkdays("2026-09-07", 20, CALENDAR, [{ from: "2026-09-14", to: "2026-10-12" }]);
    expect(addWorkdays("2026-09-07", 20, CALENDAR, [asked, again])).toEqual(union);
    expect(addWorkdays("2026-09-07", 20, CALENDAR, [again, asked])).toEqual(union);
  });

  test("days left", () => {
    expect(workdaysBetween("2026-02-13", "2026-02-14", CALENDAR)).toBe(1);
    expect(workdaysBetween("2026-02-14", "2026-02-23", CALENDAR)).toBe(0);
    expect(workdaysBetween("2026-03-04", "2026-03-02", CALENDAR)).toBe(-2);
  });

  test("the last day moves on from a holiday", () => {
    expect(rollForward("2026-10-03", CALENDAR)).toEqual({ date: "2026-10-08", provisional: false });
    expect(rollForward("2026-10-10", CALENDAR)).toEqual({ date: "2026-10-10", provisional: false });
    expect(rollForward("2027-05-01", CALENDAR).provisional).toBe(true);
  });

  test.each(["", "2026-2-14", "2026-02-30", "2026-13-01", "20260214", "2026-02-14T00:00", "1026-02-14"])(
    "%j is no date",
    (date) => {
      expect(() => addWorkdays(date, 1, CALENDAR)).toThrow(RangeError);
      expect(() => isWorkday(date, CALENDAR)).toThrow(RangeError);
    },
  );

  test.each([0.5, Number.NaN, Infinity])("%d is no count", (count) => {
    expect(() => addWorkdays("2026-02-14", count, CALENDAR)).toThrow(RangeError);
  });
});

describe("calendar days and months", () => {
  test("the first day is not counted", () => {
    expect(addDays("2026-12-31", 60)).toBe("2027-03-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  });

  test.each([
    ["2026-11-20", 6, "2027-05-20"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-10-31", 1, "2026-11-30"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-11-20", 12, "2027-11-20"],
  ])("%s and %i months: %s", (from, months, date) => {
    expect(addMonths(from, months)).toBe(date);
  });
});
