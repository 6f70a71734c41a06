import { dayNumber } from "../deadlines/civil.ts";
import { longDay, monthDay } from "../deadlines/day-words.ts";
import type { ClockState } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import { civilDayOf } from "../deadlines/civil-day.ts";

/** The clock still counts, stands still, or its last day is over and nothing was done. */
export function isOpen({ state }: ClockState): boolean {
  return state === "running" || state === "paused" || state === "overdue";
}

/** A clock's last day as a civil day in Asia/Shanghai, also of clocks in hours. */
export function dueDay({ due }: Pick<ClockState, "due">): LocalDate {
  return due.includes("T") ? civilDayOf(due) : due;
}

/** A day as a list shows it: 12月5日, with its year where that is not today's. */
export function shortDay(day: LocalDate, today: LocalDate): string {
  return day.slice(0, 4) === today.slice(0, 4) ? monthDay(day) : longDay(day);
}

/** What is left of a clock, in its own unit: 剩 3 个工作日, 今天到期, 超期 2 天. */
export function leftWords(clock: ClockState, today: LocalDate): string {
  const left = leftOf(clock, today);
  if (left === 0) return clock.unit === "hour" && clock.state === "overdue" ? "已超期" : "今天到期";
  return `${left > 0 ? "剩" : "超期"} ${Math.abs(left)} ${UNIT_WORDS[clock.unit]}`;
}

/** 剩 of months is said in days. */
const UNIT_WORDS = { workday: "个工作日", "calendar-day": "天", month: "天", hour: "小时" } as const;

function leftOf(clock: ClockState, today: LocalDate): number {
  if (clock.unit === "workday") return clock.left;
  if (clock.unit === "hour") return Math.trunc(clock.left);
  return dayNumber(dueDay(clock)) - dayNumber(today);
}
