import { periodDays } from "../../../lib/deadlines/period.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { dutyCaseId } from "../../../lib/procedures/duties/duty-starts.ts";
import { reportDutyOf } from "../../../lib/procedures/duties/report-duty.ts";
import { procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import type { ReportingFault } from "../../../lib/projections/reporting-check/fault.ts";
import { reportingCheck } from "../../../lib/projections/reporting-check/reporting-check.ts";
import { type ReportFiling, reportFiling } from "../../../lib/projections/signed-reports/report-filing.ts";
import { dutyBeside } from "../case/duty-beside.ts";
import type { LogNow } from "./log-now.ts";

/** How the duty to report a period stands, and what in the log would make its figures wrong. */
export interface ReportDuty {
  /** Absent where the period is owed to nobody. */
  readonly filing?: ReportFiling;
  readonly faults: readonly ReportingFault[];
}

/** Of a year (2026) its annual report, of a quarter (2026-Q3) its figures. */
export function lookAtReportDuty({ period }: { readonly period: string }, log: LogNow): ReportDuty {
  const { procedures, today } = log;
  const duty = reportDutyOf(procedures, period);
  const id = duty === undefined ? undefined : dutyCaseId(duty, period, derivedId);
  const cases = log.cases();
  const one = cases.find((each) => each.id === id);
  const published = log.others.filter(({ fact }) => fact.type === "ArticlePublished");
  const procedure = one && procedureOf(procedures, one);
  if (one && procedure) {
    const { reporting } = dutyBeside(one, { cases, published, overridden: [], procedures });
    return { filing: reportFiling(one, procedure), faults: reporting ?? [] };
  }
  const days = periodDays(period);
  if (!days) return { faults: [] };
  return { faults: reportingCheck({ cases, procedures, published, period: days, earlier: [], today }) };
}
