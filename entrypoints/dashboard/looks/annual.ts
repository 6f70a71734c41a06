import { yearsBefore } from "../../../lib/deadlines/period.ts";
import type { AnnualReport } from "../../../lib/model/annual-report.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import { bareCase, type BareCase } from "../../../lib/procedures/bare-case.ts";
import { procedureOfEvents } from "../../../lib/procedures/packs/procedure-for.ts";
import { type EnteredFigure, enteredFigures } from "../../../lib/projections/annual-report/entered-figures.ts";
import { enteredBy, periodReport } from "../../../lib/projections/annual-report/period-report.ts";
import {
  publishedReport,
  type PublishedReport,
  type SignedReport,
  signedReports,
} from "../../../lib/projections/signed-reports/published-reports.ts";
import { casesAsOf } from "../../../lib/projections/figures/as-of.ts";
import type { LogNow } from "./log-now.ts";

/** A period as periodDays reads it, and the day as of which: only what had been entered by its end counts. Today where it is absent. */
export interface AnnualAsked {
  readonly period: string;
  readonly asOf?: LocalDate | undefined;
}

/** The tables of a period, and what goes with them. */
export interface AnnualTold {
  readonly report: AnnualReport;
  /** The same period of the year before, whole: as the log has it now, and of a year as it was published. */
  readonly before?: { readonly report: AnnualReport; readonly published?: PublishedReport | undefined };
  /** What was entered for the period, by figure. */
  readonly entered: readonly EnteredFigure[];
  /** Every annual report that was signed for it, whenever, the earliest first. */
  readonly signed: readonly SignedReport[];
}

/** The annual report's tables; undefined where the period is none. */
export function lookAtAnnual({ period, asOf }: AnnualAsked, log: LogNow): AnnualTold | undefined {
  const { calendar, today } = log;
  const cases = asOf === undefined || asOf >= today ? log.cases() : asTheyStood(log, asOf);
  const facts = asOf === undefined ? log.others : enteredBy(log.others, asOf);
  const report = periodReport(period, { cases, facts, calendar, until: asOf ?? today });
  if (!report) return undefined;
  const earlier = yearsBefore(period);
  const before = periodReport(earlier, { cases, facts, calendar });
  return {
    report,
    ...(before && { before: { report: before, published: publishedReport(facts, earlier) } }),
    entered: [...enteredFigures(facts, period).values()],
    signed: signedReports(log.others, period),
  };
}

/** What the cases (those of `only`, by their ids) were when no more was entered. Most have had nothing since, and are as they stand. */
export function asTheyStood(
  { cases, cancelled, eventsOf, procedures }: LogNow,
  day: LocalDate,
  only?: ReadonlySet<string>,
): BareCase[] {
  const all = [...cases(), ...cancelled()].filter(({ id }) => only?.has(id) ?? true);
  return casesAsOf<BareCase>({ cases: all, eventsOf }, day, (events) => {
    const procedure = procedureOfEvents(procedures, events);
    return procedure && bareCase(events, procedure);
  });
}
