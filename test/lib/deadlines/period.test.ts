import { describe, expect, it } from "vitest";
import { monthsOf, perOf, periodDays, yearsBefore } from "../../../lib/deadlines/period.ts";

describe("perOf", () => {
  it.each([
    ["2026", "year"],
    ["2026-Q3", "quarter"],
    ["2026-11", "month"],
    ["2026-03-02/2026-04-15", undefined],
    ["2026-Q5", undefined],
    ["2026-13", undefined],
    ["", undefined],
  ])("%s", (period, per) => {
    expect(perOf(period)).toBe(per);
  });
});

describe("periodDays", () => {
  it.each([
    ["2026", "2026年度", "2026-01-01", "2026-12-31"],
    ["2026-Q1", "2026年第一季度", "2026-01-01", "2026-03-31"],
    ["2024-02", "2024年2月", "2024-02-01", "2024-02-29"],
    ["2026-03-02/2026-04-15", "2026-03-02至2026-04-15", "2026-03-02", "2026-04-15"],
  ])("%s", (period, title, first, last) => {
    expect(periodDays(period)).toEqual({ title, first, last });
  });

  it.each(["2026-00", "2026-04-15/2026-03-02", "2026-02-29/2026-03-01", 2026, undefined])("%s is none", (period) => {
    expect(periodDays(period)).toBeUndefined();
  });
});

it("names the same period a year earlier, of the 29th of February the 28th", () => {
  expect(["2026", "2026-Q3", "2026-11", "2024-02-29/2024-03-05"].map((period) => yearsBefore(period))).toEqual([
    "2025",
    "2025-Q3",
    "2025-11",
    "2023-02-28/2023-03-05",
  ]);
});

it("names the months that some days touch", () => {
  expect(monthsOf({ first: "2025-12-31", last: "2026-02-01" })).toEqual(["2025-12", "2026-01", "2026-02"]);
});
