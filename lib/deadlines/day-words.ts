import type { LocalDate } from "../model/draft.ts";
import { dayNumber, weekday } from "./civil.ts";
import { civilDayOf } from "./civil-day.ts";
import { civilMinute } from "./civil-time.ts";

/** 2026年11月3日, as documents and sentences write a day. */
export function longDay(day: LocalDate): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/** 11月3日. */
export function monthDay(day: LocalDate): string {
  const [, month, date] = day.split("-").map(Number);
  return `${month}月${date}日`;
}

/** 星期日 to 星期六. */
export function weekdayName(day: LocalDate): string {
  return `星期${"日一二三四五六".charAt(weekday(dayNumber(day)))}`;
}

/** A day, or an instant with its minute in Asia/Shanghai: 2026年11月3日 09:05. */
export function longMoment(moment: string): string {
  if (!moment.includes("T")) return longDay(moment);
  return `${longDay(civilDayOf(moment))} ${civilMinute(moment).slice(-5)}`;
}

/** A length of time in hours, whichever way, to the minute that is full: 3小时20分钟, 20分钟, 不到1分钟. */
export function hoursWords(hours: number): string {
  const minutes = Math.floor(Math.round(Math.abs(hours) * 3_600_000) / 60_000);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (minutes === 0) return "不到1分钟";
  return `${whole > 0 ? `${whole}小时` : ""}${rest > 0 ? `${rest}分钟` : ""}`;
}
