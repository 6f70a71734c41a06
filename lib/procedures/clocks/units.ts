import { dayNumber } from "../../deadlines/civil.ts";
import { workdaysBetween } from "../../deadlines/workdays.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Unit } from "../../model/procedure.ts";
import type { Counting } from "./lengths.ts";

/** In milliseconds. */
const HOUR = 3_600_000;

/** A point as a clock of this unit sees it: an instant for hours, else a civil day. */
export function momentFor(unit: Unit, point: { readonly on: LocalDate; readonly at: string }): string {
  return unit === "hour" ? point.at : point.on;
}

/** Units from now to the last day: 0 on it, negative after it. Months are told in calendar days, hours with their fraction. */
export function leftUntil(due: string, unit: Unit, counting: Counting): number {
  return between(unit === "hour" ? counting.now : counting.today, due, unit, counting);
}

/** Units from one moment (not counted) to another; months in calendar days, hours with their fraction. */
export function between(from: string, to: string, unit: Unit, { calendar }: Pick<Counting, "calendar">): number {
  if (unit === "hour") return (Date.parse(to) - Date.parse(from)) / HOUR;
  return unit === "workday" ? workdaysBetween(from, to, calendar) : dayNumber(to) - dayNumber(from);
}

/** The unit in words: 个工作日. */
export function unitTitle(unit: Unit): string {
  return { hour: "小时", "calendar-day": "日", workday: "个工作日", month: "日" }[unit];
}
