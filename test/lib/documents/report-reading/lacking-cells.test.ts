import { expect, test } from "vitest";
import { lackingCells } from "../../../../lib/documents/report-reading/lacking-cells.ts";
import { REPORT_CELLS, type ReportFigures } from "../../../../lib/model/annual-report.ts";
import { REPORT_LABELS } from "../../../../rules/national/reporting/labels.ts";
import { balancedFigures } from "./made-report.ts";

const without = (...patterns: readonly RegExp[]): ReportFigures =>
  Object.fromEntries(
    Object.entries(balancedFigures()).filter(([key]) => !patterns.some((pattern) => pattern.test(key))),
  );

test("B.2–4: what lacks is named as it is printed: tables, rows, cells", () => {
  expect(lackingCells(balancedFigures(), REPORT_LABELS)).toEqual([]);
  expect(lackingCells({ "requests/r4/natural": 0 }, REPORT_LABELS)).toHaveLength(27);
  const got = without(
    /^challenges/,
    /r4\//,
    /^disclosure\/(normative\/valid|charges)/,
    /^requests\/r3_6_3\/(natural|total)/,
  );
  expect(lackingCells(got, REPORT_LABELS)).toEqual([
    "“行政规范性文件”：现行有效件数",
    "“行政事业性收费”",
    "“3.其他”：自然人、总计",
    "“四、结转下年度继续办理”一行7格",
    "“四、政府信息公开行政复议、行政诉讼情况”全部15格",
  ]);
});

test("B.2–4: each of the cells is named when it lacks", () => {
  for (const key of REPORT_CELLS)
    expect(lackingCells(without(new RegExp(`^${key}$`)), REPORT_LABELS), key).toHaveLength(1);
});
