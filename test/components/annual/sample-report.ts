import {
  type AnnualReport,
  type CellKey,
  REPORT_CELLS,
  type ReportCell,
  type ReportFigures,
} from "../../../lib/model/annual-report.ts";

/** A report of 2026 with these figures, 0 elsewhere; `cells` are given with their cases. */
export function reportWith(
  figures: ReportFigures,
  { cells = {}, ...parts }: Partial<Omit<AnnualReport, "cells">> & { cells?: Partial<AnnualReport["cells"]> } = {},
): AnnualReport {
  const cell = (key: CellKey): ReportCell => ({ value: figures[key] ?? 0, cases: [], origin: "counted" });
  return {
    first: "2026-01-01",
    last: "2026-12-31",
    calendar: "2026",
    breaks: [],
    unplaced: [],
    hints: [],
    ...parts,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each key of the list is there
    cells: { ...Object.fromEntries(REPORT_CELLS.map((key) => [key, cell(key)])), ...cells } as AnnualReport["cells"],
  };
}
