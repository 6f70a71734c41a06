import { expect, test } from "vitest";
import { AskedFigureSchema } from "../../../../lib/model/reporting.ts";
import { enteredFigure, enteredValues } from "../../../../lib/projections/figures/entered.ts";
import { SmallLog } from "../annual-report/small-log.ts";

const asked = (per: "month" | "quarter" | "year", level = false) =>
  AskedFigureSchema.parse({
    id: "views",
    title: "网页浏览量",
    unit: "次",
    group: "平台建设",
    basis: [{ document: "某县医保局统计制度", clause: "第一条" }],
    per,
    level,
  });

function entered(...said: (readonly [period: string, value: number | null, on?: string])[]) {
  const log = new SmallLog();
  for (const [period, value, on = "2026-11-01"] of said) {
    log.enter({ type: "FigureEntered", figure: "views", period, value, note: "" }, "2026-03-01", on);
  }
  return enteredValues(log.events.toReversed());
}

const TODAY = "2026-11-22";

test("the last word counts, in whatever order the events are read; what was taken back is not there", () => {
  const values = entered(
    ["2026-01", 5, "2026-03-02"],
    ["2026-01", 7, "2026-03-03"],
    ["2026-02", 1, "2026-03-02"],
    ["2026-02", null, "2026-03-03"],
    ["2026-03", null, "2026-03-02"],
    ["2026-03", 4, "2026-03-03"],
  );
  expect([...(values.get("views")?.values() ?? [])].map(({ period, value }) => [period, value])).toEqual([
    ["2026-01", 7],
    ["2026-03", 4],
  ]);
});

test("a longer period is the sum of its months, and says which are missing; one entered for all of it goes before", () => {
  const months = entered(["2026-01", 5], ["2026-03", 7], ["2025-12", 100]);
  expect(enteredFigure(asked("month"), "2026-Q1", TODAY, months)).toMatchObject({
    value: 12,
    asked: { missing: ["2026-02"] },
  });
  const whole = entered(["2026-01", 5], ["2026-Q1", 20]);
  expect(enteredFigure(asked("month"), "2026-Q1", TODAY, whole)).toMatchObject({ value: 20, asked: { missing: [] } });
});

test("of a level the last month counts, and only that is missed", () => {
  const months = entered(["2026-01", 5], ["2026-02", 9]);
  expect(enteredFigure(asked("month", true), "2026-Q1", TODAY, months)).toMatchObject({
    value: 9,
    asked: { missing: ["2026-03"] },
  });
  const late = entered(["2026-03", 9]);
  expect(enteredFigure(asked("month", true), "2026-Q1", TODAY, late)).toMatchObject({
    value: 9,
    asked: { missing: [] },
  });
});

test("decimals add up without noise, and 0 is a value", () => {
  expect(enteredFigure(asked("month"), "2026-Q1", TODAY, entered(["2026-01", 0.1], ["2026-02", 0.2]))?.value).toBe(0.3);
  expect(enteredFigure(asked("month"), "2026-01", TODAY, entered(["2026-01", 0]))).toMatchObject({
    value: 0,
    asked: { missing: [] },
  });
});

test("a period that is shorter than those it is asked for has none; one that is running is asked for, and no months ahead", () => {
  expect(enteredFigure(asked("quarter"), "2026-11", TODAY, entered())).toBeUndefined();
  expect(enteredFigure(asked("year"), "2026-Q4", TODAY, entered())).toBeUndefined();
  expect(enteredFigure(asked("month"), "2026-12", TODAY, entered())).toBeUndefined();
  expect(enteredFigure(asked("year"), "2026", TODAY, entered())?.asked?.missing).toEqual(["2026"]);
  expect(enteredFigure(asked("month"), "2026-11", TODAY, entered())?.asked?.missing).toEqual(["2026-11"]);
  expect(enteredFigure(asked("month"), "2026-Q4", TODAY, entered())?.asked?.missing).toEqual(["2026-10"]);
  expect(enteredFigure(asked("month"), "2026-02-10/2026-04-20", TODAY, entered(["2026-03", 3]))?.value).toBe(3);
});
