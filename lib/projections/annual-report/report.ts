import type { AnnualReport } from "../../model/annual-report.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { allCells } from "./all-cells.ts";
import { challengeTable } from "./challenge-table.ts";
import { breaksOf } from "./constraints.ts";
import { disclosureHints } from "./disclosure-hints.ts";
import { disclosureTable } from "./disclosure-table.ts";
import type { EnteredFigure } from "./entered-figures.ts";
import type { PublishedReport } from "../signed-reports/published-reports.ts";
import { requestTable } from "./request-table.ts";
import type { ReportDays } from "./standing.ts";

/** What the tables of a period are made of. */
export interface ReportSources {
  readonly cases: readonly BareCase[];
  /** First and last day; of a period that is not over, the last one that counts. */
  readonly days: ReportDays;
  readonly calendar: WorkCalendar;
  /** What a person entered for the period, by figure. */
  readonly entered: ReadonlyMap<string, EnteredFigure>;
  /** Of a year: the report of the year before. */
  readonly before?: PublishedReport | undefined;
}

/** The three tables, counted, with the rules that they break. */
export function reportOf({ cases, days, calendar, entered, before }: ReportSources): AnnualReport {
  const tables = [requestTable(cases, days), challengeTable(cases, days)];
  const counted = new Map(tables.flatMap(({ cells }) => [...cells]));
  const disclosure = disclosureTable(entered);
  const cells = allCells((key) => {
    const ids = counted.get(key) ?? [];
    return disclosure.get(key) ?? { value: ids.length, cases: ids, origin: "counted" };
  });
  const unplaced = tables.flatMap((table) => table.unplaced);
  return {
    first: days.first,
    last: days.last,
    calendar: lastAnnounced(calendar),
    cells,
    breaks: breaksOf(cells, { cases, unplaced, before }),
    unplaced,
    hints: [...tables.flatMap(({ hints }) => hints), ...disclosureHints(cases, days)],
  };
}

/** The last year (YYYY) whose working days were announced; 0000 where none was. */
export function lastAnnounced({ notices }: WorkCalendar): string {
  return String(Math.max(0, ...notices.map(({ year }) => year))).padStart(4, "0");
}
