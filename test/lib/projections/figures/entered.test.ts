import { expect, test } from "vitest";
import { AskedFigureSchema } from "../../../../lib/model/reporting.ts";
import { enteredFigure, enteredToDate } from "../../../../lib/projections/figures/entered.ts";
import { enteredValues } from "../../../../lib/projections/figures/entered-values.ts";
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
  expect(enteredFigure(asked("month"), { period: "2026-Q1", today: TODAY }, months)).toMatchObject({
    value: 12,
    incomplete: "未填齐（缺2月）",
    asked: { missing: ["2026-02"] },
  });
  const whole = entered(["2026-01", 5], ["2026-Q1", 20]);
  expect(enteredFigure(asked("month"), { period: "2026-Q1", today: TODAY }, whole)).toMatchObject({
    value: 20,
    asked: { missing: [] },
  });
});

test("of a level the last month counts, and only that is missed", () => {
  const months = entered(["2026-01", 5], ["2026-02", 9]);
  expect(enteredFigure(asked("month", true), { period: "2026-Q1", today: TODAY }, months)).toMatchObject({
    value: 9,
    incomplete: "未填齐（缺3月）",
    asked: { missing: ["2026-03"] },
  });
  const late = entered(["2026-03", 9]);
  expect(enteredFigure(asked("month", true), { period: "2026-Q1", today: TODAY }, late)).toMatchObject({
    value: 9,
    asked: { missing: [] },
  });
});

test("decimals add up without noise, and 0 is a value", () => {
  expect(
    enteredFigure(asked("month"), { period: "2026-Q1", today: TODAY }, entered(["2026-01", 0.1], ["2026-02", 0.2]))
      ?.value,
  ).toBe(0.3);
  expect(enteredFigure(asked("month"), { period: "2026-01", today: TODAY }, entered(["2026-01", 0]))).toMatchObject({
    value: 0,
    asked: { missing: [] },
  });
});

test("a period that is shorter than those it is asked for has none; one that is running is asked for, and no months ahead", () => {
  expect(enteredFigure(asked("quarter"), { period: "2026-11", today: TODAY }, entered())).toBeUndefined();
  expect(enteredFigure(asked("year"), { period: "2026-Q4", today: TODAY }, entered())).toBeUndefined();
  expect(enteredFigure(asked("month"), { period: "2026-12", today: TODAY }, entered())).toBeUndefined();
  expect(enteredFigure(asked("year"), { period: "2026", today: TODAY }, entered())?.asked?.missing).toEqual(["2026"]);
  expect(enteredFigure(asked("month"), { period: "2026-11", today: TODAY }, entered())?.asked?.missing).toEqual([
    "2026-11",
  ]);
  expect(enteredFigure(asked("month"), { period: "2026-Q4", today: TODAY }, entered())?.asked?.missing).toEqual([
    "2026-10",
  ]);
  expect(
    enteredFigure(asked("month"), { period: "2026-02-10/2026-04-20", today: TODAY }, entered(["2026-03", 3]))?.value,
  ).toBe(3);
});

test("what was entered for all quarters or months of a year is the year's, a quarter stands for its months", () => {
  const quarters = entered(["2025-Q1", 2], ["2025-Q2", 2], ["2025-Q3", 2], ["2025-Q4", 3]);
  expect(enteredFigure(asked("year"), { period: "2025", today: TODAY }, quarters)).toMatchObject({ value: 9 });
  expect(enteredFigure(asked("year", true), { period: "2025", today: TODAY }, quarters)?.value).toBe(3);
  const some = enteredFigure(asked("month"), { period: "2025", today: TODAY }, entered(["2025-Q1", 2], ["2025-05", 1]));
  expect(some).toMatchObject({ value: 3, incomplete: "未填齐（缺4、6至12月）" });
  const lacking = enteredFigure(asked("year"), { period: "2025", today: TODAY }, entered(["2025-Q1", 2]));
  expect(lacking).toMatchObject({ value: undefined, asked: { missing: ["2025"] } });
  expect(lacking).not.toHaveProperty("incomplete");
  const quarterly = enteredFigure(
    asked("quarter"),
    { period: "2025", today: TODAY },
    entered(["2025-Q1", 2], ["2025-Q4", 1]),
  );
  expect(quarterly?.incomplete).toBe("未填齐（缺第二、三季度）");
});

test("beside a year that is not over stand the same months of the year before; a level is that of the same month", () => {
  const all = Array.from({ length: 12 }, (_, at) => [`2025-${String(at + 1).padStart(2, "0")}`, at + 1] as const);
  const values = entered(...all, ["2026-01", 50], ["2026-02", 60]);
  const before = (today: string, level = false) =>
    enteredFigure(asked("month", level), { period: "2025", today, beside: "2026" }, values);
  expect(before("2026-03-15")?.value).toBe(3);
  // March is over, though nobody entered it yet.
  expect(before("2026-04-15")?.value).toBe(6);
  expect(before("2026-03-15", true)?.value).toBe(2);
  expect(
    enteredFigure(asked("year"), { period: "2025", today: TODAY, beside: "2026" }, entered(["2025", 9])),
  ).toBeUndefined();
});

test("the sum from January on is made of the same parts; a level has none", () => {
  const values = entered(["2026-Q1", 2], ["2026-Q2", 3]);
  const toDate = (period: string, level = false) =>
    enteredToDate(asked("quarter", level), { period, today: TODAY }, values);
  expect(toDate("2026-Q2")).toEqual({ value: 5 });
  expect(toDate("2026-Q3")).toEqual({ value: 5, incomplete: "未填齐（缺第三季度）" });
  expect(toDate("2026-Q2", true)).toBeUndefined();
});
