import type { AnnualReport, CellKey, ReportBreak, ReportCell } from "../../lib/model/annual-report.ts";
import { breaksOf } from "../../lib/projections/annual-report/constraints.ts";
import { caseId } from "../lib/projections/case-builder.ts";
import { sampleReport } from "./annual-samples.ts";

const EARLIER = { "requests/r4/natural": 7, "requests/r4/total": 8, "disclosure/normative/valid": 12 } as const;

/** No case lies behind the samples, so that this is said by hand. */
const WITHOUT_NOTICE: ReportBreak = {
  constraint: "B9",
  level: "warn",
  cells: ["requests/r3_6_2/natural"],
  cases: Array.from({ length: 12 }, (_, at) => caseId(at + 1)),
  sentence: "“逾期未按收费通知要求缴纳费用”有 12 件没有登记收费通知；请补登。",
};

/** Tables in which a rule of each kind does not hold, and what is said of it. */
export function brokenReport(): AnnualReport {
  const report = sampleReport(3);
  const cells = {
    ...report.cells,
    ...changed(report, "requests/r3_1/natural", { value: 17 }),
    ...changed(report, "challenges/reconsideration/total", { value: 12 }),
    ...changed(report, "disclosure/normative/made", { value: 1.5, origin: "entered" }),
    ...changed(report, "disclosure/normative/repealed", { value: 0, origin: "entered" }),
    ...changed(report, "disclosure/normative/valid", { value: 9, origin: "entered" }),
  };
  const before = { year: "2025", origin: "imported", figures: EARLIER, cases: {} } as const;
  const breaks = breaksOf(cells, { cases: [], unplaced: [], before });
  return { ...report, cells, breaks: [...breaks, WITHOUT_NOTICE] };
}

/** A year with a thousand cases behind one figure. */
export function thousandBehind(cell: CellKey): AnnualReport {
  const report = sampleReport(1234);
  const cases = Array.from({ length: 1000 }, (_, at) => caseId(at + 1));
  return { ...report, cells: { ...report.cells, ...changed(report, cell, { value: 1000, cases }) } };
}

function changed({ cells }: AnnualReport, key: CellKey, parts: Partial<ReportCell>): Partial<AnnualReport["cells"]> {
  return { [key]: { ...cells[key], ...parts } };
}
