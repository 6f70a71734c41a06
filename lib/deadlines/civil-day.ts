import type { LocalDate } from "../model/draft.ts";
import { addDays } from "./civil.ts";

/** China has kept UTC+8 the year round since 1992: the day begins at this hour of UTC. */
const BEGINS = 16;

/**
 * The civil day in Asia/Shanghai that an instant of the log (UTC, ISO 8601 with `Z`) falls on. It reads the text: a log
 * has hundreds of thousands of instants.
 */
export function civilDayOf(instant: string): LocalDate {
  const day = instant.slice(0, 10);
  // What is out of this century no calendar reckons with (isCivilDay): a day more or less is as wrong.
  const isOut = day < "2000-01-01" || day > "2099-12-30";
  return isOut || Number(instant.slice(11, 13)) < BEGINS ? day : addDays(day, 1);
}

/** The first moment of a civil day in Asia/Shanghai, as an instant in UTC with milliseconds: a day without an hour. */
export function startOfCivilDay(day: LocalDate): string {
  return `${addDays(day, -1)}T${BEGINS}:00:00.000Z`;
}

/** The instant, in UTC with milliseconds, of a minute of a civil day in Asia/Shanghai; the time is HH:MM. */
export function instantAt(day: LocalDate, time: string): string {
  return new Date(Date.parse(startOfCivilDay(day)) + minuteOfDay(time) * 60_000).toISOString();
}

/** The time of day in Asia/Shanghai of an instant, to the minute: HH:MM. It reads the text, as {@link civilDayOf}. */
export function civilTimeOf(instant: string): string {
  const hour = (Number(instant.slice(11, 13)) + 24 - BEGINS) % 24;
  return `${String(hour).padStart(2, "0")}:${instant.slice(14, 16)}`;
}

/** The last instant of a civil day in Asia/Shanghai: what happened on it happened no later. */
export function endOfCivilDay(day: LocalDate): string {
  return new Date(Date.parse(startOfCivilDay(addDays(day, 1))) - 1).toISOString();
}

/** Whether an instant is a minute that somebody gave; one with seconds only says by when it was. */
export function isFullMinute(instant: string): boolean {
  return instant.slice(17) === "00.000Z";
}

/** Whether a text is a time of day, HH:MM. */
export function isTimeOfDay(time: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
