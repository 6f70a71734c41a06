import { expect, test } from "vitest";
import { periodForm } from "../../../../lib/documents/report/period-form.ts";
import type { Grid } from "../../../../lib/model/grid.ts";
import { standingIn } from "./grid-shape.ts";
import { sampleFigures } from "./sample-figures.ts";

const MAKER = { agency: "霍山县医疗保障局", period: "2026-Q3", by: "李明", on: "2026-10-12" };

/** The words and figures of each row, without its heading. */
function rowsIn(grid: Grid): string[][] {
  return grid.rows.map((_, row) =>
    standingIn(grid)
      .filter((one) => one.row === row && one.column > 0)
      .map(({ cell }) => cell.text),
  );
}

test("H6.4: the form of a quarter has each figure with its unit, the sum of the year so far and the year before", () => {
  const grid = periodForm(sampleFigures(), MAKER);
  expect(grid.title).toBe("霍山县医疗保障局2026年第三季度政府信息公开统计表");
  expect(grid.above).toBe("填报单位：霍山县医疗保障局　　统计期间：2026年7月1日至2026年9月30日");
  expect(rowsIn(grid)).toEqual([
    ["统计项目", "单位", "本季", "本年累计", "上年同期"],
    ["主动公开政府信息", "条", "31", "90", "30"],
    ["公众号订阅量*", "人", "5200", "—", "5199"],
    ["专栏页面访问量*", "次", "未填报", "—", "—"],
    ["新收政府信息公开申请", "件", "7", "18", "6"],
    ["尚未办结的申请", "件", "2", "—", "1"],
    ["收取信息处理费", "元", "0.3", "0.9", "-1"],
  ]);
  expect(grid.below?.at(-1)).toContain("填报人：李明　　　　填报日期：2026年10月12日");
  expect(grid.below?.join("")).toContain("标“*”的由人工填报");
});

test("H6.4: the figures of the period are named, so that they open their cases; groups are merged cells", () => {
  const placed = standingIn(periodForm(sampleFigures(), MAKER));
  const named = placed.filter(({ cell }) => cell.key !== undefined);
  expect(named.map(({ cell, column }) => [cell.key, column])).toEqual(
    ["published", "subscribers", "views", "received", "open", "fees"].map((id) => [id, 3]),
  );
  expect(
    placed.filter(({ column, row }) => column === 0 && row > 0).map(({ cell }) => [cell.text, cell.rowSpan]),
  ).toEqual([
    ["主动公开", 3],
    ["依申请公开", 2],
    ["信息处理费", undefined],
  ]);
});

test("H6.4: what lies before the first day of use is no figure, and the sum says from when it counts", () => {
  const grid = periodForm(sampleFigures(), { ...MAKER, since: "2026-03-02" });
  expect(rowsIn(grid)[1]).toEqual(["主动公开政府信息", "条", "31", "90", "—"]);
  expect(rowsIn(grid)[2]?.at(-1)).toBe("5199");
  expect(grid.below?.join("")).toContain("办理记录从2026年3月2日开始");
});

test.each([
  ["2026-Q3", "2026-07-01", "2026-09-30", "2026-03-02", "办理记录从2026年3月2日开始，累计数从这一天算起。"],
  ["2026", "2026-01-01", "2026-12-31", "2026-03-02", "办理记录从2026年3月2日开始，表中的数从这一天算起。"],
  // There is no sum over the year, and nothing of the days is lacking.
  ["2026-03-02/2026-04-15", "2026-03-02", "2026-04-15", "2026-02-02", undefined],
  [
    "2026-03-02/2026-04-15",
    "2026-03-02",
    "2026-04-15",
    "2026-03-09",
    "办理记录从2026年3月9日开始，表中的数从这一天算起。",
  ],
  ["2026-Q1", "2026-01-01", "2026-03-31", "2026-04-01", "办理记录从2026年4月1日开始，这一期没有办理记录。"],
  ["2026-Q3", "2026-07-01", "2026-09-30", "2026-01-01", undefined],
])("H6.4: of %s (%s to %s) the form of a log that begins on %s says from when it counts", (...told) => {
  const [period, first, last, since, said] = told;
  const days = { first, last, soFar: false };
  const { below = [] } = periodForm({ ...sampleFigures(), days }, { ...MAKER, period, since });
  expect(below.find((line) => line.startsWith("办理记录"))).toBe(said);
});

test.each([
  ["2026-11", ["本月", "本年累计", "上年同期"]],
  ["2026", ["本年", "上年"]],
  ["2026-03-02/2026-04-15", ["本期", "上年同期"]],
])("H6.4: the form of %s has columns of its own", (period, names) => {
  expect(rowsIn(periodForm(sampleFigures(), { ...MAKER, period }))[0]?.slice(2)).toEqual(names);
});

test("H6.4: in the first quarter the sum of the year is the quarter's, also of what was entered for it", () => {
  const told = sampleFigures();
  const days = { first: "2026-01-01", last: "2026-03-31", soFar: false };
  expect(rowsIn(periodForm({ ...told, days }, { ...MAKER, period: "2026-Q1" }))[2]).toEqual([
    "公众号订阅量*",
    "人",
    "5200",
    "5200",
    "5199",
  ]);
});

test("H6.4: a figure that lacks a part says which, in the period and in the year so far; a quarterly one adds up over the year", () => {
  const told = sampleFigures();
  const asked = { per: "quarter" as const, entered: [], missing: [], toDate: { value: 5 } };
  const lacking = { ...asked, toDate: { value: 10, incomplete: "未填齐（缺1至7、9月）" } };
  const figures = told.figures.map((one) =>
    one.id === "views"
      ? { ...one, value: 3, asked }
      : { ...one, ...(one.id === "subscribers" && LACKING), asked: lacking },
  );
  const grid = periodForm({ ...told, figures }, MAKER);
  expect(rowsIn(grid)[3]?.slice(2, 4)).toEqual(["3", "5"]);
  expect(rowsIn(grid)[2]?.slice(2, 4)).toEqual(["5200，未填齐（缺7、9月）", "10，未填齐（缺1至7、9月）"]);
  expect(grid.rows[2]?.find(({ key }) => key === "subscribers")).not.toHaveProperty("value");
});

const LACKING = { incomplete: "未填齐（缺7、9月）" };
