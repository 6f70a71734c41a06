import {
  APPLICANT_COLUMNS,
  CHALLENGE_COLUMNS,
  CHALLENGE_ROWS,
  REPORT_CELLS,
  REQUEST_LEAVES,
  type AnnualReport,
  type CellKey,
  type ReportCell,
} from "../../../../lib/model/annual-report.ts";

/** A report in which every figure is another number where it can be, and every sum is right. */
export function sampleReport(): Pick<AnnualReport, "cells"> {
  const values: Partial<Record<CellKey, number>> = {};
  const of = (key: CellKey): number => values[key] ?? 0;
  for (const [index, key] of REPORT_CELLS.entries()) values[key] = index * 3 + 1;
  values["disclosure/charges/amount"] = 0.038;
  for (const column of APPLICANT_COLUMNS) {
    values[`requests/r3_7/${column}`] = REQUEST_LEAVES.reduce((sum, leaf) => sum + of(`requests/${leaf}/${column}`), 0);
    values[`requests/r4/${column}`] = 7;
    values[`requests/r2/${column}`] = 11;
    values[`requests/r1/${column}`] = of(`requests/r3_7/${column}`) + 7 - 11;
  }
  for (const row of ["r1", "r2", ...REQUEST_LEAVES, "r3_7", "r4"] as const) {
    values[`requests/${row}/total`] = APPLICANT_COLUMNS.reduce((sum, one) => sum + of(`requests/${row}/${one}`), 0);
  }
  for (const row of CHALLENGE_ROWS) {
    values[`challenges/${row}/total`] = CHALLENGE_COLUMNS.filter((one) => one !== "total").reduce(
      (sum, one) => sum + of(`challenges/${row}/${one}`),
      0,
    );
  }
  const cell = (key: CellKey): ReportCell => ({ value: of(key), cases: [], origin: "counted" });
  return { cells: Object.fromEntries(REPORT_CELLS.map((key) => [key, cell(key)])) as AnnualReport["cells"] };
}
