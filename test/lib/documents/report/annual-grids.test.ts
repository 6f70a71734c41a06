import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { annualGrids } from "../../../../lib/documents/report/annual-grids.ts";
import { REPORT_CELLS, type CellKey } from "../../../../lib/model/annual-report.ts";
import type { Grid } from "../../../../lib/model/grid.ts";
import { REPORT_LABELS } from "../../../../rules/national/reporting/labels.ts";
import { standingIn } from "./grid-shape.ts";
import { sampleReport } from "./sample-report.ts";

const REPORT = sampleReport();
const GRIDS = annualGrids(REPORT, REPORT_LABELS);
const ALL: readonly Grid[] = [GRIDS.disclosure, GRIDS.requests, GRIDS.challenges];

test("B.2–4: each of the 200 figures stands in the three tables once, as the report has it", () => {
  const figures = ALL.flatMap((grid) => standingIn(grid)).flatMap(({ cell }) => (cell.key === undefined ? [] : [cell]));
  expect(figures.map(({ key }) => key)).toEqual([...REPORT_CELLS]);
  expect(figures.map(({ value }) => value)).toEqual(REPORT_CELLS.map((key) => REPORT.cells[key].value));
  expect(figures.map(({ text, value }) => text === String(value)).every(Boolean)).toBe(true);
});

test("B.2–4: what is a sum adds up from what it names", () => {
  const sums = ALL.flatMap(({ rows }) => rows.flat()).filter(({ sumOf }) => sumOf !== undefined);
  // 25 rows of part three, its sum in six columns, three groups of part four.
  expect(sums).toHaveLength(25 + 6 + 3);
  for (const { value, sumOf } of sums) {
    expect((sumOf ?? []).reduce((sum, key) => sum + REPORT.cells[key as CellKey].value, 0)).toBe(value);
  }
});

test("B.2–4: merged cells stand where the format has them", () => {
  const places = (grid: keyof typeof GRIDS) =>
    standingIn(GRIDS[grid])
      .filter(({ cell }) => cell.colSpan !== undefined || cell.rowSpan !== undefined)
      .map(({ cell, row, column }) => [row, column, cell.rowSpan ?? 1, cell.colSpan ?? 1, cell.text.slice(0, 6)]);
  expect(places("requests")).toEqual([
    [0, 0, 3, 3, "（本列数据的"],
    [0, 3, 1, 7, "申请人情况"],
    [1, 3, 2, 1, "自然人"],
    [1, 4, 1, 5, "法人或其他组"],
    [1, 9, 2, 1, "总计"],
    [3, 0, 1, 3, "一、本年新收"],
    [4, 0, 1, 3, "二、上年结转"],
    [5, 0, 22, 1, "三、本年度办"],
    [5, 1, 1, 2, "（一）予以公"],
    [6, 1, 1, 2, "（二）部分公"],
    [7, 1, 8, 1, "（三）不予公"],
    [15, 1, 3, 1, "（四）无法提"],
    [18, 1, 5, 1, "（五）不予处"],
    [23, 1, 3, 1, "（六）其他处"],
    [26, 1, 1, 2, "（七）总计"],
    [27, 0, 1, 3, "四、结转下年"],
  ]);
  expect(places("challenges").slice(0, 9)).toEqual([
    [0, 0, 1, 5, "行政复议"],
    [0, 5, 1, 10, "行政诉讼"],
    [1, 0, 2, 1, "结果维持"],
    [1, 1, 2, 1, "结果纠正"],
    [1, 2, 2, 1, "其他结果"],
    [1, 3, 2, 1, "尚未审结"],
    [1, 4, 2, 1, "总计"],
    [1, 5, 1, 5, "未经复议直接"],
    [1, 10, 1, 5, "复议后起诉"],
  ]);
  expect(places("disclosure").map((place) => [place[0], place[1], place[3]])).toEqual(
    [...[0, 4, 7, 11].map((row) => [row, 0, 4]), ...[5, 6, 8, 9, 10, 12, 13].map((row) => [row, 1, 3])].toSorted(
      (one, other) => (one[0] ?? 0) - (other[0] ?? 0),
    ),
  );
});

const SEED = new URL("../../../../../shared/seeds/bozhou-annual-report-2021.txt", import.meta.url);

test.skipIf(!existsSync(SEED))(
  "B.2–4: the words are those of a published report (skipped without the shared seeds)",
  () => {
    const bare = (text: string) => text.normalize("NFKC").replace(/\s/g, "");
    const lines = readFileSync(SEED, "utf8").split("\n").map(bare);
    const from = (part: string) => lines.findIndex((line) => line === bare(part));
    const { disclosure, requests, challenges } = REPORT_LABELS.parts;
    const printed = (start: number, end: number) =>
      lines
        .slice(start + 1, end)
        .flatMap((line) => line.split("|"))
        .filter((cell) => cell !== "" && !/^\d+$/.test(cell));
    const words = ({ rows }: Grid) =>
      rows.flatMap((row) => row.filter(({ key }) => key === undefined).map(({ text }) => bare(text)));
    expect(words(GRIDS.disclosure)).toEqual(printed(from(disclosure), from(requests)));
    expect(words(GRIDS.requests)).toEqual(printed(from(requests), from(challenges)));
    // The heads of part four are cut off in that copy: 结果, 其他, 尚未; the words of a row are the same but for that.
    const heads = printed(
      from(challenges),
      lines.findIndex((line) => line.startsWith("五、")),
    );
    const ours = words(GRIDS.challenges);
    expect(heads.every((head) => ours.some((word) => word.startsWith(head)))).toBe(true);
    expect(heads).toHaveLength(ours.length);
  },
);
