import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readReport } from "../../../../lib/documents/report-reading/read-report.ts";
import { REPORT_CELLS } from "../../../../lib/model/annual-report.ts";
import { figureBreaks } from "../../../../lib/projections/annual-report/figure-breaks.ts";
import { REPORT_LABELS } from "../../../../rules/national/reporting/labels.ts";
import { asTabs, balancedFigures, gridsOf } from "./made-report.ts";

const SEED = join(import.meta.dirname, "../../../../../shared/seeds/bozhou-annual-report-2021.txt");
const hasSeed = existsSync(SEED);
if (!hasSeed) console.log("亳州年度报告原文（../shared/seeds）不在，跳过 read-old-report.test.ts 的第一项");

test.runIf(hasSeed)(
  "亳州's report of 2021 as it was copied from its page: all 200 cells, heads broken as they are",
  () => {
    const answer = readReport({ kind: "text", content: readFileSync(SEED, "utf8") }, REPORT_LABELS);
    if (!answer.ok) throw new Error(answer.error);
    const { figures, ...rest } = answer.value;
    expect(rest).toEqual({ year: "2021", format: "2021", faults: [], notes: [], source: "粘贴的表格" });
    const filled = { "disclosure/normative/made": 3, "disclosure/normative/valid": 5, "disclosure/penalties/count": 2 };
    expect(figures).toEqual({ ...Object.fromEntries(REPORT_CELLS.map((key) => [key, 0])), ...filled });
    expect(figureBreaks(figures)).toEqual([]);
  },
);

/** Part two as in 国办公开办函〔2019〕60号. */
const OLD_PART_TWO = [
  "第二十条第（一）项",
  "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量",
  "规章\t0\t0\t0",
  "规范性文件\t3\t4\t17",
  "第二十条第（五）项",
  "信息内容\t上一年项目数量\t本年增/减\t处理决定数量",
  "行政许可\t6\t-1\t41",
  "其他对外管理服务事项\t9\t+2\t112",
  "第二十条第（六）项",
  "信息内容\t上一年项目数量\t本年增/减\t处理决定数量",
  "行政处罚\t6\t0\t28",
  "行政强制\t2\t0\t/",
  "第二十条第（八）项",
  "信息内容\t上一年项目数量\t本年增/减",
  "行政事业性收费\t1\t0",
  "第二十条第（九）项",
  "信息内容\t采购项目数量\t采购总金额",
  "政府集中采购\t5\t123.4",
].join("\n");

test("B.2–4: a report in the format of 2019: 其他处理 as one row, old columns of part two not taken for new ones", () => {
  const figures = { ...balancedFigures() };
  for (const column of ["natural", "company", "research", "charity", "legal", "other-org", "total"] as const)
    for (const row of ["r3_6_1", "r3_6_2"] as const) {
      for (const all of ["r3_7", "r1"] as const)
        figures[`requests/${all}/${column}`] -= figures[`requests/${row}/${column}`];
      figures[`requests/${row}/${column}`] = 0;
    }
  expect(figureBreaks(figures)).toEqual([]);
  const { requests, challenges } = gridsOf(figures);
  const rows = asTabs([requests, challenges], "某局2020年政府信息公开工作年度报告")
    .replace(/^（六）其他处理\t.*\n/m, "")
    .replace(/^2\.申请人逾期.*\n/m, "")
    .replace(/^3\.其他\t/m, "（六）其他处理\t");
  const answer = readReport({ kind: "text", content: `${rows}\n正文\n${OLD_PART_TWO}` }, REPORT_LABELS);
  if (!answer.ok) throw new Error(answer.error);
  const { faults, notes, year, format, figures: got, merged } = answer.value;
  expect({ year, format, faults }).toEqual({ year: "2020", format: "2019", faults: [] });
  const fromTables = Object.fromEntries(
    REPORT_CELLS.filter((key) => !key.startsWith("disclosure/") && !/r3_6_[12]/.test(key)).map((key) => [
      key,
      figures[key],
    ]),
  );
  expect(got).toEqual({
    ...fromTables,
    "disclosure/regulations/made": 0,
    "disclosure/normative/made": 3,
    "disclosure/permits/count": 41,
    "disclosure/penalties/count": 28,
    "disclosure/coercion/count": 0,
  });
  expect(merged).toHaveLength(14);
  expect(figureBreaks(got, merged)).toEqual([]);
  expect(figureBreaks({ ...got, "requests/r3_6_3/natural": 0 }, merged).map(({ constraint }) => constraint)).toEqual([
    "B2",
    "B3",
  ]);
  expect(notes).toEqual([
    "这份报告用的是2019年的格式（国办公开办函〔2019〕60号）。",
    "其中“（六）其他处理”只有一行，计入“3.其他”。",
    "2019年的格式没有这些数，或者口径不同，没有读入：规章废止件数、规章现行有效件数、行政规范性文件废止件数、行政规范性文件现行有效件数、行政事业性收费金额。",
    "第二部分的表有1格没有写数（空白、“-”或者“/”），按0计：“行政强制”。",
  ]);
});
