import { civilDayOf, instantAt, startOfCivilDay } from "../../deadlines/civil-day.ts";
import type { Procedure } from "../../model/procedure.ts";

/**
 * When a step happened that another brought about: at the moment of that one. Where hours count by it and of the other only the day
 * is known, it is not taken for earlier than it may have been: the last minute of the day, or `now` while that day lasts.
 */
export function toldMoment(happened: string, told: string, procedure: Procedure | undefined, now: string): string {
  const isTimed = procedure?.steps.some(({ id, timed }) => id === told && timed) === true;
  const day = civilDayOf(happened);
  if (!isTimed || happened !== startOfCivilDay(day)) return happened;
  const end = instantAt(day, "23:59");
  return now < end && now > happened ? now : end;
}
