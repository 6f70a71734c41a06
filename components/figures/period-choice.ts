import { addMonths } from "../../lib/deadlines/civil.ts";
import { perOf, periodDays } from "../../lib/deadlines/period.ts";
import type { LocalDate } from "../../lib/model/draft.ts";

/** Kinds of periods that figures are shown of. */
export const PERIOD_KINDS = ["month", "quarter", "year", "days"] as const;
/** See {@link PERIOD_KINDS}. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** The earliest year that the log's periods can name. */
const FIRST_YEAR = 2000;
const MONTHS: Readonly<Record<Exclude<PeriodKind, "days">, number>> = { month: 1, quarter: 3, year: 12 };

/** Of which kind a period is; of what is none, `month`. */
export function kindOf(period: string): PeriodKind {
  return period.includes("/") ? "days" : (perOf(period) ?? "month");
}

/** The period of this kind that a day is in; any days begin as the month up to that day. */
function periodOn(kind: PeriodKind, day: LocalDate): string {
  const [year = "", month = ""] = day.split("-");
  if (kind === "year") return year;
  if (kind === "quarter") return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return kind === "month" ? `${year}-${month}` : `${year}-${month}-01/${day}`;
}

/** The same time as a period of another kind: what begins with it, but not after today. */
export function asKind(period: string, kind: PeriodKind, today: LocalDate): string {
  const days = periodDays(period);
  if (!days) return periodOn(kind, today);
  if (kind === "days") return `${days.first}/${days.last}`;
  const isNow = days.first <= today && today <= days.last;
  return periodOn(kind, isNow ? today : days.first);
}

/** The period before (−1) or after (1) one of the calendar; undefined where there is none that has begun, and of any days. */
export function beside(period: string, by: -1 | 1, today: LocalDate): string | undefined {
  const kind = kindOf(period);
  const days = periodDays(period);
  if (!days || kind === "days") return undefined;
  const first = addMonths(days.first, by * MONTHS[kind]);
  if (first > today || Number(first.slice(0, 4)) < FIRST_YEAR) return undefined;
  return periodOn(kind, first);
}

/** The years that can be chosen: from that of the first day of use and of the period shown to this one, the latest first. */
export function yearsFor(period: string, since: LocalDate | undefined, today: LocalDate): string[] {
  const shown = Number(periodDays(period)?.first.slice(0, 4) ?? today.slice(0, 4));
  const last = Math.max(Number(today.slice(0, 4)), shown);
  const first = Math.min(Number((since ?? today).slice(0, 4)) - 1, shown);
  return Array.from({ length: last - first + 1 }, (_, at) => String(last - at));
}

/** The period that an address names; this month where it names none. */
export function periodOf(named: string | undefined, today: LocalDate): string {
  const period = named?.replace("_", "/") ?? "";
  return periodDays(period) ? period : periodOn("month", today);
}

/** How an address names a period. */
export function periodLink(period: string): string {
  return `#figures/${period.replace("/", "_")}`;
}
