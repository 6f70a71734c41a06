import type { Case } from "../../../lib/model/case.ts";
import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { MonthlyFigures, PeriodFigures } from "../../../lib/model/figures.ts";
import { ReportingSchema, type ReportingText } from "../../../lib/model/reporting.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { type SignedReport, signedReports } from "../../../lib/projections/signed-reports/published-reports.ts";
import { lastAnnounced } from "../../../lib/projections/annual-report/report.ts";
import { logAsOf } from "../../../lib/projections/figures/as-of.ts";
import { type Counter, createCounter } from "../../../lib/projections/figures/count-lists.ts";
import { departmentMonths } from "../../../lib/projections/figures/department-months.ts";
import { type FigureLog, periodFigures } from "../../../lib/projections/figures/figures.ts";
import type { LogNow } from "./log-now.ts";

/** Which period's figures the page shows (lib/deadlines/period.ts), by which rules. */
export interface FiguresLook {
  readonly period: string;
  readonly reporting: ReportingText;
  readonly catalogue: readonly CatalogueItem[];
  /** The agency's own. */
  readonly departments: readonly string[];
  /** Only what had been entered by the end of this day counts, and nothing that happened later. */
  readonly asOf?: LocalDate | undefined;
}

/** The figures of a period, and what signing their form needs. */
export interface PeriodTold extends PeriodFigures {
  /** Its forms that were signed, whenever, the earliest first. */
  readonly signed: readonly SignedReport[];
  /** YYYY, the last year whose working days were announced. */
  readonly calendar: string;
}

/** The figures, those of the year before, by month and by department; null where the period is none. */
export function lookAtFigures(
  { period, reporting, catalogue, departments, asOf }: FiguresLook,
  log: LogNow,
): PeriodTold | null {
  const counter = counterOf(reporting, catalogue, log.procedures);
  const told = periodFigures(counter, logOf(log, asOf), { period, departments });
  if (!told) return null;
  const signed = signedReports(log.others, period, "statistics");
  return { ...told, signed, calendar: lastAnnounced(log.calendar) };
}

/** The department whose months are asked for. */
export interface DepartmentLook extends Omit<FiguresLook, "departments"> {
  readonly department: string;
}

/** What a department had in each month of the period's year and of the one before; null where the period is none. */
export function lookAtDepartment(
  { period, reporting, catalogue, asOf, department }: DepartmentLook,
  log: LogNow,
): MonthlyFigures | null {
  const counter = counterOf(reporting, catalogue, log.procedures);
  return departmentMonths(counter, logOf(log, asOf), { period, department }) ?? null;
}

/** The log as it is now, or as it stood on a day. */
function logOf(log: LogNow, asOf: LocalDate | undefined): FigureLog {
  const today = asOf !== undefined && asOf < log.today ? asOf : log.today;
  const then = today === log.today ? { cases: log.cases(), others: log.others } : asItStood(log, today);
  return { ...then, today, since: log.since };
}

/** What was made last: another period by the same rules is only counted. */
let made: { readonly key: string; readonly procedures: readonly Procedure[]; readonly counter: Counter } | undefined;

/** What counts by these rules; the one that was made last stays. */
export function counterOf(
  reporting: ReportingText,
  catalogue: readonly CatalogueItem[],
  procedures: readonly Procedure[],
): Counter {
  const items = catalogue.map(({ id, title, levels, period, departments }) => ({
    id,
    title,
    levels,
    period,
    departments,
  }));
  const key = JSON.stringify([reporting, items]);
  if (made?.key !== key || made.procedures !== procedures) {
    const rules = { reporting: ReportingSchema.parse(reporting), procedures, catalogue: items };
    made = { key, procedures, counter: createCounter(rules) };
  }
  return made.counter;
}

/** Cases as they stood on the day that was asked for last. */
let then: { readonly day: LocalDate; readonly known: WeakMap<Case, Case | "none"> } | undefined;

function asItStood(log: LogNow, day: LocalDate): ReturnType<typeof logAsOf> {
  return logAsOf({ ...log, cases: [...log.cases(), ...log.cancelled()] }, day, knownOn(day));
}

function knownOn(day: LocalDate): WeakMap<Case, Case | "none"> {
  if (then?.day !== day) then = { day, known: new WeakMap() };
  return then.known;
}
