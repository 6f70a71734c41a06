import type { LoggedEvent } from "../../model/event.ts";
import type { AnnualReport, CellKey, ReportCell } from "../../model/annual-report.ts";
import { byEntry, isOf } from "../../procedures/history.ts";

/** The fact that a report was signed. */
export type ReportSigned = Extract<LoggedEvent["fact"], { type: "ReportSigned" }>;

/** A report as it was signed, by whom and when; it never changes. */
export interface SignedReport extends Omit<ReportSigned, "type"> {
  /** The event's id. */
  readonly entry: string;
  /** The instant at which it was signed. */
  readonly at: string;
  /** At whose desk. */
  readonly by: LoggedEvent["by"];
}

/** All versions of the report of a period that were signed, the first one first; those of two desks with the same number both stand. */
export function signedReports(
  events: readonly LoggedEvent[],
  report: ReportSigned["report"],
  period: string,
): SignedReport[] {
  return events
    .filter((event) => isOf(event, "ReportSigned"))
    .filter(({ fact }) => fact.report === report && fact.period === period)
    .sort((a, b) => a.fact.version - b.fact.version || byEntry(a, b))
    .map(({ id, enteredAt, by, fact: { type: _, ...fact } }) => ({ ...fact, entry: id, at: enteredAt, by }));
}

/** The number of the next version. */
export function nextVersion(signed: readonly SignedReport[]): number {
  return Math.max(0, ...signed.map(({ version }) => version)) + 1;
}

/** Whether a figure is a sum of others, so that its cases are theirs. */
export function isSum(key: string): boolean {
  return key.endsWith("/total") || key.startsWith("requests/r3_7/");
}

/** What of a report is kept when it is signed: every figure, and the cases of each that is no sum. */
export function frozenFigures({ cells }: Pick<AnnualReport, "cells">): Pick<ReportSigned, "figures" | "cases"> {
  const all = Object.entries(cells);
  return {
    figures: Object.fromEntries(all.map(([key, { value }]) => [key, value])),
    cases: Object.fromEntries(
      all.flatMap(([key, { cases }]) => (cases.length > 0 && !isSum(key) ? [[key, [...cases]]] : [])),
    ),
  };
}

/** The cells of a signed report as they stood; `keys` are those that the tables have now. Sums have the cases of what they add up. */
export function cellsOf(
  { figures, cases }: Pick<ReportSigned, "figures" | "cases">,
  keys: readonly CellKey[],
): AnnualReport["cells"] {
  const cell = (key: CellKey): ReportCell => ({
    value: figures[key] ?? 0,
    cases: isSum(key) ? casesOfSum(key, cases) : (cases[key] ?? []),
    origin: "counted",
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each key of the list is there
  return Object.fromEntries(keys.map((key) => [key, cell(key)])) as AnnualReport["cells"];
}

function casesOfSum(key: string, cases: ReportSigned["cases"]): string[] {
  const [table, row = "", column = ""] = key.split("/");
  const found = Object.entries(cases).flatMap(([other, own]) => {
    const [ofTable, ofRow = "", ofColumn] = other.split("/");
    const isRow = row === "r3_7" ? ofRow.startsWith("r3_") : ofRow === row;
    return ofTable === table && isRow && (column === "total" || column === ofColumn) ? own : [];
  });
  return [...new Set(found)];
}
