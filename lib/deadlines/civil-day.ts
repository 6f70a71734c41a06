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
