import { expect, test } from "vitest";
import { missedDuties } from "../../../../lib/projections/reporting-check/missed-duties.ts";
import { aCase, clock } from "../case-builder.ts";

const period = { title: "2026年度", first: "2026-01-01", last: "2026-12-31" };

test("H6.5: duties of the calendar that were missed or late within the period are named; others are not", () => {
  const duty = (number: number, state: "overdue" | "late" | "met" | "running", due: string) =>
    aCase(number, {
      procedure: "duty-inspections",
      fields: { duty: `事项${number}` },
      clocks: [clock({ clock: "main", main: true, state, due })],
    });
  const cases = [
    duty(1, "overdue", "2026-10-15"),
    duty(2, "late", "2026-04-15"),
    duty(3, "met", "2026-04-15"),
    duty(4, "overdue", "2027-01-31"),
    duty(5, "running", "2026-12-31"),
    // A request that is overdue is no duty of the calendar: it has a line of its own.
    aCase(6, { clocks: [clock({ state: "overdue", due: "2026-05-01" })] }),
  ];
  const found = missedDuties({ cases, period });
  expect(found.map(({ id, cases: own }) => [id, own.map(({ name }) => name)])).toEqual([
    ["duty-missed", ["事项1"]],
    ["duty-late", ["事项2"]],
  ]);
  expect(missedDuties({ cases: cases.slice(2), period })).toEqual([]);
});
