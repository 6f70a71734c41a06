import { addDays, addMonths } from "../../deadlines/civil.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { ReportedPeriod } from "./fault.ts";

/** The days of a period as a duty's case names it: 2026, 2026-Q3 or 2026-11; undefined where it is none. */
export function periodDays(period: unknown): Pick<ReportedPeriod, "title" | "first" | "last"> | undefined {
  const found = typeof period === "string" ? /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(period) : null;
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

function firstOf(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}-01`;
}

function lastDayOf(first: LocalDate): LocalDate {
  return addDays(addMonths(first, 1), -1);
}
