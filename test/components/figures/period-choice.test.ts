import { expect, test } from "vitest";
import { asKind, beside, kindOf, periodLink, periodOf, yearsFor } from "../../../components/figures/period-choice.ts";

const TODAY = "2026-11-20";

test("an address names a period; without one it is this month, and what is none is this month too", () => {
  expect(periodOf(undefined, TODAY)).toBe("2026-11");
  expect(periodOf("2026-Q3", TODAY)).toBe("2026-Q3");
  expect(periodOf("2026-03-02_2026-04-15", TODAY)).toBe("2026-03-02/2026-04-15");
  for (const none of ["2026-13", "2026-04-15_2026-03-02", "x", ""]) expect(periodOf(none, TODAY)).toBe("2026-11");
  expect(periodLink("2026-03-02/2026-04-15")).toBe("#figures/2026-03-02_2026-04-15");
});

test("the period before and after, over the year's end; none that has not begun, and of any days none", () => {
  expect(beside("2026-01", -1, TODAY)).toBe("2025-12");
  expect(beside("2025-Q4", 1, TODAY)).toBe("2026-Q1");
  expect(beside("2025", 1, TODAY)).toBe("2026");
  expect(beside("2026-11", 1, TODAY)).toBeUndefined();
  expect(beside("2026-Q4", 1, TODAY)).toBeUndefined();
  expect(beside("2026", 1, TODAY)).toBeUndefined();
  expect(beside("2026-03-02/2026-04-15", -1, TODAY)).toBeUndefined();
});

test("the same time as another kind of period: the one that today is in where it is running", () => {
  expect(asKind("2026", "month", TODAY)).toBe("2026-11");
  expect(asKind("2025", "month", TODAY)).toBe("2025-01");
  expect(asKind("2026-Q2", "year", TODAY)).toBe("2026");
  expect(asKind("2026-02", "days", TODAY)).toBe("2026-02-01/2026-02-28");
  expect(asKind("2026-03-02/2026-04-15", "quarter", TODAY)).toBe("2026-Q1");
  expect(["2026", "2026-Q1", "2026-01", "2026-01-01/2026-01-02"].map(kindOf)).toEqual([
    "year",
    "quarter",
    "month",
    "days",
  ]);
});

test("years can be chosen from the one before the first day of use, and the one that is shown", () => {
  expect(yearsFor("2026-11", "2025-06-01", TODAY)).toEqual(["2026", "2025", "2024"]);
  expect(yearsFor("2021", undefined, TODAY)).toEqual(["2026", "2025", "2024", "2023", "2022", "2021"]);
});
