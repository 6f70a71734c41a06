import { expect, it } from "vitest";
import { calendarAsOf } from "../../../lib/deadlines/calendar-as-of.ts";
import { isWorkday } from "../../../lib/deadlines/workdays.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";

it("leaves out notices published later", () => {
  const then = calendarAsOf(CALENDAR, "2025-11-01T00:00:00.000Z");
  expect(then.notices.map(({ year }) => year)).not.toContain(2026);
  expect(calendarAsOf(CALENDAR, "2026-11-20T00:00:00.000Z")).toBe(CALENDAR);
});

it("leaves out what was entered here later, and is the same calendar for the same content", () => {
  const closed = { date: "2026-07-03", works: false, reason: "台风停工停课的通知", known: "2026-07-06T01:00:00.000Z" };
  const calendar = { ...CALENDAR, local: [closed] };
  const before = calendarAsOf(calendar, "2026-07-06T00:59:00.000Z");
  expect(isWorkday("2026-07-03", before)).toBe(true);
  expect(calendarAsOf(calendar, "2026-07-05T00:00:00.000Z")).toBe(before);
  expect(isWorkday("2026-07-03", calendarAsOf(calendar, "2026-07-06T01:00:00.000Z"))).toBe(false);
});
