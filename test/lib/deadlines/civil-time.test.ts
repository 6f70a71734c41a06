import { describe, expect, it } from "vitest";
import { civilDayOf } from "../../../lib/deadlines/civil-day.ts";
import { civilMinute, civilSecond, dayBounds } from "../../../lib/deadlines/civil-time.ts";

describe("civil time in Asia/Shanghai", () => {
  it.each([
    ["2026-03-01T15:59:59.999Z", "2026-03-01"],
    ["2026-03-01T16:00:00.000Z", "2026-03-02"],
    ["2025-12-31T16:00:00.000Z", "2026-01-01"],
    ["2024-02-28T16:00:00.000Z", "2024-02-29"],
  ])("%s falls on %s", (instant, day) => {
    expect(civilDayOf(instant)).toBe(day);
    const { from, until } = dayBounds(day);
    expect(instant >= from && instant < until).toBe(true);
  });

  it("reads as people write it", () => {
    expect(civilMinute("2026-03-02T01:05:07.000Z")).toBe("2026-03-02 09:05");
    expect(civilSecond("2026-03-02T01:05:07.000Z")).toBe("2026-03-02 09:05:07");
  });

  it("bounds a day", () => {
    expect(dayBounds("2026-03-02")).toEqual({ from: "2026-03-01T16:00:00.000Z", until: "2026-03-02T16:00:00.000Z" });
  });
});
