import { type AnnualReport, type CellKey, REPORT_CELLS, type ReportCell } from "../../model/annual-report.ts";
import type { SignedReport } from "../annual-report/published-reports.ts";

type Frozen = Pick<SignedReport["fact"], "figures" | "cases">;

/** The number of the next version of a report of which these are signed; two desks may have signed the same number. */
export function nextVersion(signed: readonly SignedReport[]): number {
  return Math.max(0, ...signed.map(({ fact }) => fact.version)) + 1;
}

/** Whether a figure is a sum of others, so that its cases are theirs. */
export function isSum(key: string): boolean {
  return key.endsWith("/total") || key.startsWith("requests/r3_7/");
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
    cases: isSum(key) ? casesOfSum(key, cases) : (cases[key] ?? []),
    origin: "counted",
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each key of the list is there
  return Object.fromEntries(REPORT_CELLS.map((key) => [key, cell(key)])) as AnnualReport["cells"];
}

function casesOfSum(key: string, cases: Frozen["cases"]): string[] {
  const [table, row = "", column = ""] = key.split("/");
  const found = Object.entries(cases).flatMap(([other, own]) => {
    const [ofTable, ofRow = "", ofColumn] = other.split("/");
    const isRow = row === "r3_7" ? ofRow.startsWith("r3_") : ofRow === row;
    return ofTable === table && isRow && (column === "total" || column === ofColumn) ? own : [];
  });
  return [...new Set(found)];
}
