import { addMonths } from "../../deadlines/civil.ts";
import type { CatalogueItem } from "../../model/catalogue.ts";
import type { LocalDate } from "../../model/draft.ts";

/** Months between two publications. */
const MONTHS: Readonly<Partial<Record<CatalogueItem["period"]["again"], number>>> = { month: 1, quarter: 3, year: 12 };

/**
 * By when an item must come out (again). A last day of each year is met by what came out in that year: a report that came late
 * is the report of its own year. Undefined where nothing but a change brings a new one, or an interval begins with the first
 * article, which is not there yet.
 */
export function nextDue(
  { period: { means, again } }: Pick<CatalogueItem, "period">,
  last: LocalDate | undefined,
  today: LocalDate,
): LocalDate | undefined {
  if (means.by === "yearly") {
    const year = Number(today.slice(0, 4));
    const isMet = last !== undefined && last >= `${year}-01-01`;
    return dayOf(isMet ? year + 1 : year, means.date);
  }
  const months = MONTHS[again];
  return months === undefined || last === undefined ? undefined : addMonths(last, months);
}

/** The day of a year; 02-29 is the last day of February where the year has no such day. */
function dayOf(year: number, date: string): LocalDate {
  return addMonths(`2000-${date}`, (year - 2000) * 12);
}
