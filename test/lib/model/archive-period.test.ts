import { expect, it } from "vitest";
import { erasableAfter } from "../../../lib/model/archive-period.ts";

it.each([
  ["2026-01-01", 10, "2036-12-31", false, "2037-01-01"],
  ["2026-12-31", 10, "2037-01-01", true, "2037-01-01"],
  ["2020-02-29", 30, "2050-12-31", false, "2051-01-01"],
  ["2020-02-29", 30, "2051-01-01", true, "2051-01-01"],
])("closed on %s, kept %i years: on %s it is %s, from %s on", (closed, years, today, erasable, from) => {
  expect(erasableAfter(closed, years, today)).toEqual({ erasable, from });
});
