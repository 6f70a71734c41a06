import { type AnnualReport, type CellKey, REPORT_CELLS, type ReportCell } from "../../model/annual-report.ts";
import type { SignedReport } from "../annual-report/published-reports.ts";
import { casesOfCell, isSum } from "./frozen-cases.ts";

type Frozen = Pick<SignedReport["fact"], "figures" | "cases">;

/** The number of the next version of a report of which these are signed; two desks may have signed the same number. */
export function nextVersion(signed: readonly SignedReport[]): number {
  return Math.max(0, ...signed.map(({ fact }) => fact.version)) + 1;
}

/** What of a report is kept when it is signed: every figure, and the cases of each that is no sum. */
export function frozenFigures({ cells }: Pick<AnnualReport, "cells">): Frozen {
  const all = Object.entries(cells);
  return {
    figures: Object.fromEntries(all.map(([key, { value }]) => [key, value])),
    cases: Object.fromEntries(
      all.flatMap(([key, { cases }]) => (cases.length > 0 && !isSum(key) ? [[key, [...cases]]] : [])),
    ),
  };
}

/** The cells of a signed report as they stood. Sums have the cases of what they add up. */
export function frozenCells({ figures, cases }: Frozen): AnnualReport["cells"] {
  const cell = (key: CellKey): ReportCell => ({
    value: figures[key] ?? 0,
    cases: casesOfCell(key, cases),
    origin: "counted",
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each key of the list is there
  return Object.fromEntries(REPORT_CELLS.map((key) => [key, cell(key)])) as AnnualReport["cells"];
}
