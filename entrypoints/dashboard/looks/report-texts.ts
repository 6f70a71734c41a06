import type { AnnualReport } from "../../../lib/model/annual-report.ts";
import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import type { Outline } from "../../../lib/model/reporting.ts";
import { periodReport } from "../../../lib/projections/annual-report/period-report.ts";
import { figuresOf } from "../../../lib/projections/figures/figures.ts";
import { problemsOutline } from "../../../lib/projections/problems-outline.ts";
import { type DraftSection, draftText } from "../../../lib/projections/report-text/draft-text.ts";
import type { QuotedSources } from "../../../lib/projections/report-text/quoted-numbers.ts";
import { yearFees } from "../../../lib/projections/year-fees.ts";
import { ReportingSchema, type ReportingText } from "../../../lib/model/reporting.ts";
import { counterOf } from "./figures.ts";
import type { LogNow } from "./log-now.ts";

/** The texts of which year's report (YYYY), by which rules. */
export interface ReportTextsAsked {
  readonly year: string;
  readonly reporting: ReportingText;
  readonly catalogue: readonly CatalogueItem[];
}

/** An outline with its sections as drafted from the figures. */
export interface DraftedOutline extends Pick<Outline, "id" | "title" | "basis"> {
  readonly sections: readonly DraftSection[];
}

/** The drafts, and what their numbers are held against. */
export interface ReportTextsTold {
  readonly outlines: readonly DraftedOutline[];
  readonly sources: QuotedSources;
}

/** The figures alone: the cases behind them are with the tables. */
function withoutCases(cells: AnnualReport["cells"]): AnnualReport["cells"] {
  const entries = Object.entries(cells).map(([key, cell]) => [key, { ...cell, cases: [] }]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each key is there as before
  return Object.fromEntries(entries) as AnnualReport["cells"];
}

/** The texts of a year's report by all outlines of the rules; undefined where the year is none. */
export function lookAtReportTexts(asked: ReportTextsAsked, log: LogNow): ReportTextsTold | undefined {
  const { year, reporting, catalogue } = asked;
  const { calendar, today, since } = log;
  const cases = log.cases();
  const report = periodReport(year, { cases, facts: log.others, calendar, until: today });
  if (!report) return undefined;
  const counter = counterOf(reporting, catalogue, log.procedures);
  const figures = figuresOf(counter, { cases, others: log.others, today, since }, year);
  const fees = yearFees(cases, year);
  const overridden = log.others.filter(({ fact }) => fact.type === "PublishOverridden");
  const problems = problemsOutline({ cases, overridden, year });
  const { outlines } = ReportingSchema.parse(reporting);
  return {
    outlines: outlines.map((outline) => ({
      id: outline.id,
      title: outline.title,
      basis: outline.basis,
      sections: draftText(outline, { year, figures, report, fees, problems }),
    })),
    sources: {
      year,
      fees,
      figures: figures.map((figure) => ({ ...figure, cases: [], on: [], by: [] })),
      report: { cells: withoutCases(report.cells) },
    },
  };
}
