import { describe, expect, test } from "vitest";
import { calendarEntries, calendarFrom } from "../../../lib/deadlines/calendar-from.ts";
import { addWorkdays, isWorkday } from "../../../lib/deadlines/workdays.ts";
import { type Fact, type LoggedEvent, LoggedEventSchema } from "../../../lib/model/event.ts";
import type { HolidayNotice } from "../../../lib/model/work-calendar.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";

const of2027: HolidayNotice = {
  year: 2027,
  number: "国办发明电〔2026〕9号",
  published: "2026-11-25",
  holidays: [
    { name: "元旦", from: "2027-01-01", to: "2027-01-04", work: ["2027-01-09"] },
    { name: "国庆节", from: "2027-10-01", to: "2027-10-07", work: [] },
  ],
};

let sequence = 0;
function event(fact: Fact, enteredAt: string): LoggedEvent {
  sequence += 1;
  return LoggedEventSchema.parse({
    v: 1,
    id: `00000000-0000-4000-8000-${String(sequence).padStart(12, "0")}`,
    device: "00000000-0000-4000-8000-000000000000",
    sequence,
    occurredAt: enteredAt,
    enteredAt,
    by: { name: "李明", department: "办公室", role: "科员" },
    fact,
    previous: "0".repeat(64),
    hash: "0".repeat(64),
  });
}

const added = (notice: HolidayNotice, at: string) => event({ type: "CalendarNoticeAdded", notice }, at);

describe("the calendar in force, from the log", () => {
  test("without events it is the bundled one itself, so that what was worked out of it is kept", () => {
    expect(calendarFrom([], CALENDAR)).toBe(CALENDAR);
  });

  test("a notice that was read in makes the year known, and moves what was provisional", () => {
    const calendar = calendarFrom([added(of2027, "2026-11-26T01:00:00.000Z")], CALENDAR);
    expect(addWorkdays("2026-12-04", 20, CALENDAR)).toEqual({ date: "2027-01-04", provisional: true });
    expect(addWorkdays("2026-12-04", 20, calendar)).toEqual({ date: "2027-01-05", provisional: false });
  });

  test("of one number, the one entered last counts, in whatever order the events come", () => {
    const first = added(of2027, "2026-11-26T01:00:00.000Z");
    const holidays = [{ name: "元旦", from: "2027-01-01", to: "2027-01-03", work: [] }];
    const corrected = added({ ...of2027, holidays }, "2026-11-26T02:00:00.000Z");
    for (const events of [
      [first, corrected],
      [corrected, first],
    ]) {
      expect(isWorkday("2027-01-04", calendarFrom(events, CALENDAR))).toBe(true);
      expect(calendarEntries(events).notices).toMatchObject([{ enteredAt: corrected.enteredAt, by: { name: "李明" } }]);
    }
  });

  test("a change within the year stands in the place of what it speaks of, and of that only", () => {
    const change: HolidayNotice = {
      year: 2027,
      number: "国办发明电〔2027〕2号",
      published: "2027-03-01",
      holidays: [{ name: "国庆节", from: "2027-10-01", to: "2027-10-08", work: ["2027-10-10"] }],
    };
    // Read in before the notice that it changes: the day on it decides.
    const calendar = calendarFrom(
      [added(change, "2027-03-02T01:00:00.000Z"), added(of2027, "2027-03-02T02:00:00.000Z")],
      CALENDAR,
    );
    expect(isWorkday("2027-10-08", calendar)).toBe(false);
    expect(isWorkday("2027-10-10", calendar)).toBe(true);
    expect(isWorkday("2027-01-04", calendar)).toBe(false);
  });

  test("a notice taken back is gone; a bundled one of its number is there again", () => {
    const wrong = { ...of2027, year: 2026, number: "国办发明电〔2025〕7号" };
    const events = [
      added(of2027, "2026-11-26T01:00:00.000Z"),
      added(wrong, "2026-11-26T02:00:00.000Z"),
      ...[of2027.number, wrong.number].map((number) =>
        event({ type: "CalendarNoticeWithdrawn", number, reason: "不是正式文件" }, "2026-11-27T01:00:00.000Z"),
      ),
    ];
    expect(calendarFrom(events, CALENDAR)).toBe(CALENDAR);
  });

  test("local days come and go", () => {
    const declared = event(
      { type: "LocalDayDeclared", day: { date: "2026-07-03", works: false, reason: "台风停止办公" } },
      "2026-07-02T10:00:00.000Z",
    );
    const withdrawn = event(
      { type: "LocalDayWithdrawn", date: "2026-07-03", reason: "通告已撤销" },
      "2026-07-02T12:00:00.000Z",
    );
    expect(isWorkday("2026-07-03", calendarFrom([declared], CALENDAR))).toBe(false);
    expect(isWorkday("2026-07-03", calendarFrom([withdrawn, declared], CALENDAR))).toBe(true);
  });
});
