import type { LocalDate } from "../model/draft.ts";

/** China has kept UTC+8 the year round since 1992, so the day is arithmetic: an event log has hundreds of thousands. */
const OFFSET = 8 * 60 * 60_000;

/** The civil day in Asia/Shanghai that an instant (ISO 8601) falls on. */
export function civilDayOf(instant: string): LocalDate {
  return new Date(Date.parse(instant) + OFFSET).toISOString().slice(0, 10);
}

/** The first moment of a civil day in Asia/Shanghai, as an instant in UTC with milliseconds: a day without an hour. */
export function startOfCivilDay(day: LocalDate): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - OFFSET).toISOString();
}
