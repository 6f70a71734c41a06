import { DateTime } from "luxon";
import type { LocalDate } from "../model/draft.ts";
import { addDays } from "./civil.ts";
import { startOfCivilDay } from "./civil-day.ts";

/** All civil time of the product: the agencies' own. */
const ZONE = "Asia/Shanghai";

/** An instant as people read it, to the minute: 2026-03-02 09:05. */
export function civilMinute(instant: string): string {
  return DateTime.fromISO(instant, { zone: ZONE }).toFormat("yyyy-MM-dd HH:mm");
}

/** An instant as the record shows it, to the second: 2026-03-02 09:05:07. */
export function civilSecond(instant: string): string {
  return DateTime.fromISO(instant, { zone: ZONE }).toFormat("yyyy-MM-dd HH:mm:ss");
}

/**
 * A civil day as instants in UTC, `from` inclusive and `until` exclusive. Instants of the log all have the same shape, so
 * they compare as strings.
 */
export function dayBounds(day: LocalDate): { readonly from: string; readonly until: string } {
  return { from: startOfCivilDay(day), until: startOfCivilDay(addDays(day, 1)) };
}
