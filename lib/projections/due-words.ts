import { addDays, dayNumber } from "../deadlines/civil.ts";
import { longDay, monthDay } from "../deadlines/day-words.ts";
import type { ClockState } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import { civilDayOf, civilTimeOf, startOfCivilDay } from "../deadlines/civil-day.ts";

/** The clock still counts, stands still, or its last day is over and nothing was done. */
export function isOpen({ state }: ClockState): boolean {
  return state === "running" || state === "paused" || state === "overdue";
}

/** A clock's last day as a civil day in Asia/Shanghai, also of clocks in hours. */
export function dueDay({ due }: Pick<ClockState, "due">): LocalDate {
  return due.includes("T") ? civilDayOf(due) : due;
}

/** The first instant at which a clock is over: its own of one in hours, else the end of its last day. */
function endInstant({ due }: Pick<ClockState, "due">): string {
  return due.includes("T") ? due : startOfCivilDay(addDays(due, 1));
}

/** The clock that ends first comes first. */
export function byEnd(a: Pick<ClockState, "due">, b: Pick<ClockState, "due">): number {
  const [one, other] = [endInstant(a), endInstant(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A clock's end as a list shows it: 12月5日; of one in hours to the minute: 今天 14:30, 明天 03:30, 1月1日 03:00. */
export function endWords({ due }: Pick<ClockState, "due">, today: LocalDate): string {
  return due.includes("T") ? momentWords(due, today) : shortDay(due, today);
}

/** An instant to the minute, in Asia/Shanghai: 今天 14:30, 12月5日 14:30. */
export function momentWords(instant: string, today: LocalDate): string {
  const day = civilDayOf(instant);
  const near = { [today]: "今天", [addDays(today, 1)]: "明天", [addDays(today, -1)]: "昨天" };
  return `${near[day] ?? shortDay(day, today)} ${civilTimeOf(instant)}`;
}

/** A day as a list shows it: 12月5日, with its year where that is not today's. */
export function shortDay(day: LocalDate, today: LocalDate): string {
  return day.slice(0, 4) === today.slice(0, 4) ? monthDay(day) : longDay(day);
}

/** 及时: brought to mind from the day on which it starts; no document names a day, so none can be over. */
export function hasNoDay({ reminder, count, times, from, due }: ClockState): boolean {
  return reminder === true && count === 0 && times === undefined && from === due;
}

/** What is left of a clock, in its own unit: 剩 3 个工作日, 今天到期, 超期 2 天, 剩 3 小时 20 分. */
export function leftWords(clock: ClockState, today: LocalDate): string {
  if (clock.unit === "hour") return hoursLeft(clock.left);
  if (hasNoDay(clock)) return "没有规定日数";
  const left = clock.unit === "workday" ? clock.left : dayNumber(dueDay(clock)) - dayNumber(today);
  if (clock.reminder)
    return left > 0 ? `还有 ${left} ${UNIT_WORDS[clock.unit]}` : left === 0 ? "今天提醒" : "提醒日已过";
  if (left === 0) return "今天到期";
  return `${left > 0 ? "剩" : "超期"} ${Math.abs(left)} ${UNIT_WORDS[clock.unit]}`;
}

/** 剩 of months is said in days. */
const UNIT_WORDS = { workday: "个工作日", "calendar-day": "天", month: "天" } as const;

/** To the minute: of what is left the full ones, so that nobody is promised one that is not there. */
function hoursLeft(left: number): string {
  const minutes = Math.floor(Math.round(Math.abs(left) * 3_600_000) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [...(hours > 0 ? [`${hours} 小时`] : []), ...(rest > 0 ? [`${rest} 分`] : [])];
  const words = left < 0 ? "超期" : "剩";
  return parts.length === 0 ? `${words}不到 1 分` : `${words} ${parts.join(" ")}`;
}
