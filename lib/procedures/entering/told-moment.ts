import {
  civilDayOf,
  civilTimeOf,
  endOfCivilDay,
  instantAt,
  isFullMinute,
  startOfCivilDay,
} from "../../deadlines/civil-day.ts";
import type { Procedure } from "../../model/procedure.ts";

/**
 * When a step happened that another brought about: at the moment of that one. Where hours count by it and of the other only the day
 * is known, it is not taken for earlier than it may have been: the last instant of the day, or `now` while that day lasts. Such an
 * instant is no full minute, by which it is told from one that somebody gave.
 */
export function toldMoment(happened: string, told: string, procedure: Procedure | undefined, now: string): string {
  const isTimed = procedure?.steps.some(({ id, timed }) => id === told && timed) === true;
  if (!isTimed) return happened;
  const day = civilDayOf(happened);
  if (happened !== startOfCivilDay(day)) return instantAt(day, civilTimeOf(happened));
  const end = endOfCivilDay(day);
  return now < end && now > happened ? partMinute(now) : end;
}

function partMinute(instant: string): string {
  return isFullMinute(instant) ? `${instant.slice(0, 20)}001Z` : instant;
}
