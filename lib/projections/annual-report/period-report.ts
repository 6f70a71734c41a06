import { endOfCivilDay } from "../../deadlines/civil-day.ts";
import { perOf, periodDays, yearsBefore } from "../../deadlines/period.ts";
import type { AnnualReport } from "../../model/annual-report.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Period } from "../../model/procedure.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { enteredFigures } from "./entered-figures.ts";
import { publishedReport } from "../signed-reports/published-reports.ts";
import { reportOf } from "./report.ts";
import type { ReportDays } from "./standing.ts";

/** What the tables of any period are worked out from. */
export interface PeriodSources {
  readonly cases: readonly BareCase[];
  /** Facts of the log about figures and reports; others are passed over. */
  readonly facts: readonly LoggedEvent[];
  readonly calendar: WorkCalendar;
  /** The last day that counts where the period goes on after it; absent where all of it counts. */
  readonly until?: LocalDate | undefined;
}

/** The three tables of a period as periodDays reads it; undefined where it is none. */
export function periodReport(period: string, sources: PeriodSources): AnnualReport | undefined {
  const { cases, facts, calendar, until } = sources;
  const days = daysOf(period, until);
  if (!days) return undefined;
  const before = perOf(period) === "year" ? publishedReport(facts, yearsBefore(period)) : undefined;
  return reportOf({ cases, days, calendar, entered: enteredFigures(facts, period), before });
}

/** What was entered up to the end of a day. */
export function enteredBy(events: readonly LoggedEvent[], day: LocalDate): LoggedEvent[] {
  return events.filter(wasEnteredBy(day));
}

/** Tells what was entered up to the end of a day from the rest. */
export function wasEnteredBy(day: LocalDate): (event: Pick<LoggedEvent, "enteredAt">) => boolean {
  const end = endOfCivilDay(day);
  return ({ enteredAt }) => enteredAt <= end;
}

const MONTHS: Readonly<Record<Period, number>> = { year: 12, quarter: 3, month: 1 };

/** How many months a period of a row of such periods has; undefined of any other days. */
export function monthsOfRow(period: string): number | undefined {
  const per = perOf(period);
  return per && MONTHS[per];
}

function daysOf(period: string, until: LocalDate | undefined): ReportDays | undefined {
  const found = periodDays(period);
  if (!found) return undefined;
  const { first, last } = found;
  const months = monthsOfRow(period);
  const end = until === undefined || last <= until ? last : until < first ? first : until;
  return { first, last: end, ...(months !== undefined && { months }) };
}
