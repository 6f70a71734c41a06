import { describe, expect, test } from "vitest";
import { readChallenges } from "../../../../lib/documents/report-reading/read-challenges.ts";
import { REPORT_CELLS } from "../../../../lib/model/annual-report.ts";
import { REPORT_LABELS } from "../../../../rules/national/reporting/labels.ts";
import { balancedFigures } from "./made-report.ts";

const figures = balancedFigures();
const KEYS = REPORT_CELLS.filter((key) => key.startsWith("challenges/"));
const HEAD = ["行政复议", "行政诉讼"];
const FILLED = KEYS.map((key) => String(figures[key]));
const BLANK = KEYS.map(() => "");
const NUMBERS = KEYS.map((_, at) => String(at + 1));

function read(...rows: readonly (readonly string[])[]) {
  const part = readChallenges([[HEAD, ...rows]], REPORT_LABELS);
  return { read: Object.fromEntries(part.figures), faults: part.faults };
}

const WHOLE = { read: Object.fromEntries(KEYS.map((key) => [key, figures[key]])), faults: [] };

describe("B.2–4: the row of figures in part four", () => {
  test("an empty row over or under the figures is passed by", () => {
    expect(read(BLANK, FILLED)).toEqual(WHOLE);
    expect(read(FILLED, BLANK, ["注：不含撤回的"])).toEqual(WHOLE);
  });

  test("a row of 栏次 is none of figures, plain, in brackets or circled, with its name or without", () => {
    for (const numbering of [
      NUMBERS,
      ["栏次", ...NUMBERS],
      NUMBERS.map((one) => `（${one}）`),
      NUMBERS.map((_, at) => String.fromCodePoint(0x24_60 + at)),
    ])
      expect(read(numbering, FILLED), numbering.join(" ")).toEqual(WHOLE);
  });

  test.each([
    ["two rows of figures", [FILLED, FILLED.toReversed()], "有2行数，不知道是哪一行"],
    ["two rows alike", [FILLED, FILLED], "有2行数"],
    ["a row of figures beside one that is too short", [FILLED.slice(0, 7), FILLED], "有2行数"],
    ["a row of which no figure can be read beside one", [FILLED, KEYS.map(() => "1 2")], "有2行数"],
    ["an empty row alone", [BLANK], "没有写着数的一行"],
    ["栏次 alone", [NUMBERS], "没有写着数的一行"],
    ["a cell too many", [[...FILLED, "1"]], "这里有16格"],
    ["figures behind a word", [["件数", ...FILLED]], "这里有16格"],
  ])("%s: nothing is read, and that is said", (_, rows, why) => {
    const answer = read(...rows);
    expect(answer.read).toEqual({});
    expect(answer.faults).toEqual([expect.stringContaining(why)]);
    expect(answer.faults[0]).toMatch(/没有读入。请/);
  });

  test("an empty row does not stand in for figures that cannot be read", () => {
    const { read: got, faults } = read(BLANK, ["1*", ...FILLED.slice(1)]);
    expect(Object.keys(got)).toHaveLength(14);
    expect(faults).toEqual([expect.stringContaining("“行政复议，结果维持”一格写的是“1*”")]);
  });
});
