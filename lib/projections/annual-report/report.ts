import { type AnnualReport, type CellKey, REPORT_CELLS, type ReportCell } from "../../model/annual-report.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { challengeTable } from "./challenge-table.ts";
import { requestTable, type ReportDays } from "./request-table.ts";

/** What the tables of a period are made of. */
export interface ReportSources {
  readonly cases: readonly BareCase[];
  /** First and last day; of a period that is not over, the last one that counts. */
  readonly days: ReportDays;
}

/** The three tables, counted. */
export function reportOf({ cases, days }: ReportSources): AnnualReport {
  const tables = [requestTable(cases, days), challengeTable(cases, days)];
  const counted = new Map(tables.flatMap(({ cells }) => [...cells]));
  const cell = (key: CellKey): ReportCell => {
    const ids = counted.get(key) ?? [];
    return { value: ids.length, cases: ids, origin: key.startsWith("disclosure/") ? "missing" : "counted" };
  };
  return {
    ...days,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each key of the list is there
    cells: Object.fromEntries(REPORT_CELLS.map((key) => [key, cell(key)])) as Record<CellKey, ReportCell>,
    breaks: [],
    unplaced: tables.flatMap(({ unplaced }) => unplaced),
  };
}
