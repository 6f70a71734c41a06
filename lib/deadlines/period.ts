import type { LocalDate } from "../model/draft.ts";
import type { Period } from "../model/procedure.ts";
import { addDays, addMonths, isCivilDay } from "./civil.ts";

/** A period of the calendar as the log names it (2026, 2026-Q3, 2026-11), or any days (2026-03-02/2026-04-15), first and last included. */
export interface PeriodDays {
  readonly title: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** A year, a quarter or a month. */
const OF_CALENDAR = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** What a period of the calendar is: 2026 a year, 2026-Q3 a quarter, 2026-11 a month; undefined of any days, and of what is no period. */
export function perOf(period: string): Period | undefined {
  const found = OF_CALENDAR.exec(period);
  if (!found) return undefined;
  const [, , quarter, month] = found;
  return quarter !== undefined ? "quarter" : month !== undefined ? "month" : "year";
}

/** The days of a period; undefined where it is none. */
export function periodDays(period: unknown): PeriodDays | undefined {
  if (typeof period !== "string") return undefined;
  const [from = "", to] = period.split("/");
  if (to !== undefined) {
    const isOne = isCivilDay(from) && isCivilDay(to) && from <= to;
    return isOne ? { title: `${from}至${to}`, first: from, last: to } : undefined;
  }
  const found = OF_CALENDAR.exec(period);
  if (!found) return undefined;
  const [, year = "", quarter, month] = found;
  if (quarter !== undefined) {
    const start = Number(quarter) * 3 - 2;
    const title = `${year}年第${"一二三四"[Number(quarter) - 1] ?? ""}季度`;
    return { title, first: firstOf(year, start), last: lastDayOf(firstOf(year, start + 2)) };
  }
  if (month !== undefined) {
    const first = firstOf(year, Number(month));
    return { title: `${year}年${Number(month)}月`, first, last: lastDayOf(first) };
  }
  return { title: `${year}年度`, first: `${year}-01-01`, last: `${year}-12-31` };
}

/** The same period so many years earlier; of any days the same days, the 29th of February the 28th. */
export function yearsBefore(period: string, years = 1): string {
  return period.replaceAll(/\b(20\d\d)(-02-29)?(?=$|[-/])/g, (_, year: string, leap?: string) =>
    leap === undefined ? `${Number(year) - years}` : `${Number(year) - years}-02-28`,
  );
}

/** The months (2026-01 … ) that a period touches, the earliest first. */
export function monthsOf({ first, last }: Pick<PeriodDays, "first" | "last">): string[] {
  const months: string[] = [];
  for (let day = `${first.slice(0, 7)}-01`; day <= last; day = addMonths(day, 1)) months.push(day.slice(0, 7));
  return months;
}

function firstOf(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}-01`;
}

function lastDayOf(first: LocalDate): LocalDate {
  return addDays(addMonths(first, 1), -1);
}
