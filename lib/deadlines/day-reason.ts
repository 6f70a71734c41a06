import type { LocalDate } from "../model/draft.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";
import { announcedYears, exceptionOn, worksOn } from "./calendar-index.ts";
import { dayNumber, isWeekend, toCivil } from "./civil.ts";
import { monthDay, weekdayName } from "./day-words.ts";

/** Why a day counts as a working day, or does not. */
export type DayReason =
  /** An ordinary day of its week; `announced` is false where the year's notice, which may change it, is not there. */
  | { readonly kind: "workday" | "weekend"; readonly counts: boolean; readonly announced: boolean }
  /** A day off, or a weekend day worked instead, by the notice of this number. */
  | { readonly kind: "holiday" | "make-up"; readonly counts: boolean; readonly name: string; readonly number: string }
  /** Closed or open here alone. */
  | { readonly kind: "local"; readonly counts: boolean; readonly reason: string }
  /** Off by the law in a year without a notice; `inLieu`: assumed in place of a day that falls on a weekend (补假). */
  | { readonly kind: "statutory"; readonly counts: false; readonly name: string; readonly inLieu: boolean };

/** Whether the day counts, and why. Throws a RangeError on what is no date. */
export function dayReason(date: LocalDate, calendar: WorkCalendar): DayReason {
  const day = dayNumber(date);
  const exception = exceptionOn(day, calendar);
  const counts = worksOn(day, exception);
  if (exception === undefined) {
    const announced = announcedYears(calendar).has(toCivil(day).year);
    return { kind: isWeekend(day) ? "weekend" : "workday", counts, announced };
  }
  if (exception.kind === "local") return { kind: "local", counts, reason: exception.day.reason };
  if (exception.kind !== "assumed") return { ...exception, counts };
  return { kind: "statutory", counts: false, name: exception.name, inLieu: exception.inLieu };
}

/** The day and its reason for a person: 10月1日 国庆节放假（国办发明电〔2025〕7号），不计入. */
export function dayReasonText(date: LocalDate, reason: DayReason): string {
  const why = whyText(reason, weekdayName(date), toCivil(dayNumber(date)).year);
  return `${monthDay(date)} ${why}，${reason.counts ? "计入" : "不计入"}`;
}

function whyText(reason: DayReason, week: string, year: number): string {
  switch (reason.kind) {
    case "workday":
    case "weekend":
      return reason.announced ? week : `${week}（${unannounced(year)}）`;
    case "holiday":
      return `${reason.name}放假（${reason.number}）`;
    case "make-up":
      return `${week}，${reason.name}调休上班（${reason.number}）`;
    case "local":
      return reason.counts ? `${week}，本单位上班（${reason.reason}）` : `本单位停止办公（${reason.reason}）`;
    case "statutory":
      break;
  }
  return `${reason.name}${reason.inLieu ? "补假" : "法定节假日"}（${unannounced(year)}）`;
}

function unannounced(year: number): string {
  return `${String(year)}年放假安排未公布，暂定`;
}
