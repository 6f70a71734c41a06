import { DateTime } from "luxon";
import type { LocalDate } from "../model/draft.ts";

/** All civil time of the product: the agencies' own. */
const ZONE = "Asia/Shanghai";

/** The civil day in Asia/Shanghai that an instant falls on. */
export function civilDay(instant: string): LocalDate {
  return DateTime.fromISO(instant, { zone: ZONE }).toFormat("yyyy-MM-dd");
}

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
 * they compare as strings, which spares a zone lookup for each event.
 */
export function dayBounds(day: LocalDate): { readonly from: string; readonly until: string } {
  const start = DateTime.fromISO(day, { zone: ZONE }).startOf("day");
  return { from: utc(start), until: utc(start.plus({ days: 1 })) };
}

function utc(time: DateTime): string {
  const iso = time.toUTC().toISO();
  if (iso === null) throw new RangeError(`not a civil date: ${time.invalidExplanation ?? ""}`);
  return iso;
}
