import { perOf } from "../../deadlines/period.ts";
import type { CellKey, ReportFigures } from "../../model/annual-report.ts";
import type { LoggedEvent, Fact } from "../../model/event.ts";
import { byEntry } from "../../model/by-entry.ts";
import { isOf } from "../../procedures/history.ts";

/** The report of a year as it was published: read in from its file, or signed here. */
export interface PublishedReport {
  readonly year: string;
  readonly origin: "imported" | "signed";
  readonly figures: ReportFigures;
  /** Of a signed one, by cell: see `casesOfCell`. Of one that was read in, none. */
  readonly cases: Readonly<Partial<Record<CellKey, readonly string[]>>>;
}

/** A report that was signed, with who entered that, when (an instant), and the event's id. */
export interface SignedReport {
  readonly id: string;
  readonly enteredAt: string;
  readonly by: string;
  readonly fact: Extract<Fact, { type: "ReportSigned" }>;
}

/** The annual report of a year (YYYY) that counts as published: the last that was read in or signed, by when it was entered. */
export function publishedReport(events: readonly LoggedEvent[], year: string): PublishedReport | undefined {
  let found: PublishedReport | undefined;
  for (const event of events.filter(isReport).sort(byEntry)) {
    if (isOf(event, "ReportImported") && event.fact.year === year) {
      found = { year, origin: "imported", figures: event.fact.figures, cases: {} };
    }
    if (isOf(event, "ReportSigned") && event.fact.report === "annual" && event.fact.period === year) {
      const { figures, cases } = event.fact;
      found = { year, origin: "signed", figures, cases };
    }
  }
  return found;
}

/** What is signed for a period on the screen of its tables: the annual report of a year (2026), the tables of a quarter (2026-Q3). */
export function signedKind(period: string): SignedReport["fact"]["report"] {
  return perOf(period) === "quarter" ? "quarterly" : "annual";
}

/** All reports of a kind that were signed for a year or a quarter, the earliest first; the tables, where no kind is named. */
export function signedReports(
  events: readonly LoggedEvent[],
  period: string,
  kind: SignedReport["fact"]["report"] = signedKind(period),
): SignedReport[] {
  return events
    .filter((event) => isReport(event))
    .sort(byEntry)
    .flatMap((event) => {
      const isIt = isOf(event, "ReportSigned") && event.fact.report === kind && event.fact.period === period;
      return isIt ? [{ id: event.id, enteredAt: event.enteredAt, by: event.by.name, fact: event.fact }] : [];
    });
}

function isReport({ fact }: LoggedEvent): boolean {
  return fact.type === "ReportImported" || fact.type === "ReportSigned";
}
