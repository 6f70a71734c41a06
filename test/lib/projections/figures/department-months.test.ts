import { expect, test } from "vitest";
import { departmentMonths } from "../../../../lib/projections/figures/department-months.ts";
import { SmallLog } from "../annual-report/small-log.ts";
import { counterFor, figuresIn, logOf, reportingOf, rulesOf } from "./counting.ts";

const counter = counterFor(
  reportingOf(
    {
      received: { procedure: "request", moment: "received", own: true },
      open: { procedure: "request", open: true },
      assigned: { procedure: "request", step: "assign", each: "taking" },
      whole: { procedure: "request", step: "register" },
    },
    { received: ["department"], open: ["channel", "department"], assigned: ["department"] },
  ),
);

function given(log: SmallLog, number: number, on: string, department: string): void {
  log.request(number, on);
  log.step(number, "assign", on, { department, "reply-by": on });
}

function sample(): SmallLog {
  const log = new SmallLog();
  given(log, 1, "2026-01-05", "待遇股");
  given(log, 2, "2026-02-10", "待遇股");
  given(log, 3, "2026-02-11", "基金股");
  given(log, 4, "2025-02-11", "待遇股");
  log.reply(1, "2026-02-03");
  log.reply(4, "2025-03-03");
  return log;
}

test("H6.4: the months of a department are its share of each count, levels and the year before too", () => {
  const log = logOf(counter, sample().events, "2026-03-15");
  const of = (department: string) => departmentMonths(counter, log, { period: "2026-02", department });
  const months = of("待遇股");
  expect(months?.values["received"]?.slice(0, 4)).toEqual([1, 1, 0, undefined]);
  expect(months?.values["assigned"]?.slice(0, 3)).toEqual([1, 1, 0]);
  expect(months?.values["open"]?.slice(0, 3)).toEqual([1, 1, 1]);
  expect(months?.before["received"]?.slice(0, 3)).toEqual([0, 1, 0]);
  expect(months?.before["open"]?.slice(0, 3)).toEqual([0, 1, 0]);
  expect(months?.unfinished).toEqual({ month: "2026-03", until: "2026-03-15" });
  expect(of("基金股")?.values["received"]?.slice(0, 3)).toEqual([0, 1, 0]);
  expect(of("没有的部门")?.values["received"]?.slice(0, 3)).toEqual([0, 0, 0]);
  // What is not told apart by departments has no share.
  expect(months?.values).not.toHaveProperty("whole");
  expect(departmentMonths(counter, log, { period: "2026-13", department: "待遇股" })).toBeUndefined();
});

test("H6.4: the departments' months add up to those of all", () => {
  const { reporting, procedures, catalogue } = rulesOf("huoshan");
  const all = counterFor(reporting, "huoshan");
  expect([all.rules.procedures, all.rules.catalogue]).toEqual([procedures, catalogue]);
  const log = logOf(all, sample().events, "2026-03-15");
  const told = figuresIn(all, log, "2026");
  const single = told.figures.filter(({ by }) => by.some(({ field, single: one }) => field === "department" && one));
  const months = ["待遇股", "基金股", ""].map((department) =>
    departmentMonths(all, log, { period: "2026", department }),
  );
  expect(single.length).toBeGreaterThan(3);
  for (const { id } of single) {
    const sums = told.byMonth.values[id]?.map((value, at) =>
      value === undefined ? undefined : months.reduce((sum, one) => sum + (one?.values[id]?.[at] ?? 0), 0),
    );
    expect([id, sums]).toEqual([id, told.byMonth.values[id]]);
  }
});

test("H6.4: a month is not over before the end of its last day, and none is of a year that is past", () => {
  const unfinished = (today: string, period: string) =>
    figuresIn(counter, logOf(counter, sample().events, today), period).byMonth.unfinished;
  expect(unfinished("2026-02-27", "2026")).toEqual({ month: "2026-02", until: "2026-02-27" });
  expect(unfinished("2026-02-28", "2026")).toBeUndefined();
  expect(unfinished("2026-02-27", "2025")).toBeUndefined();
  // Of a period that is over the months after it are drawn too.
  expect(unfinished("2026-02-27", "2026-01")).toEqual({ month: "2026-02", until: "2026-02-27" });
});
