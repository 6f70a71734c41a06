import { type AnnualReport, type CellKey, REPORT_CELLS, type ReportCell } from "../../model/annual-report.ts";

/** All cells of the tables, each as it is told of its key. */
export function allCells(cell: (key: CellKey) => ReportCell): AnnualReport["cells"] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each key of the list is there
  return Object.fromEntries(REPORT_CELLS.map((key) => [key, cell(key)])) as AnnualReport["cells"];
}
