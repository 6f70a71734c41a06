import { addDays, dayNumber } from "../deadlines/civil.ts";
import { dayReason, dayReasonText } from "../deadlines/day-reason.ts";
import { monthDay } from "../deadlines/day-words.ts";
import type { ClockState, Pause } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import type { Citation } from "../model/finding.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";
import { excludedDays } from "./clocks/pauses.ts";

/** One day of a clock: whether it was counted, as the how-manieth, and why or why not. */
export interface TraceDay {
  readonly date: LocalDate;
  /** 1 for the first day that counts; missing where the day does not. */
  readonly number?: number;
  /** The day and its reason, a sentence without a full stop: 10月1日 国庆节放假（国办发明电〔2025〕7号），不计入. */
  readonly text: string;
  /** The article under which a day does not count that otherwise would. */
  readonly basis?: readonly Citation[];
}

/**
 * How a clock's last day was counted, day by day from the day after its start. Clocks in hours, months or with a given day
 * have none: nothing is skipped there. `today` ends a pause that lasts.
 */
export function traceOf(clock: ClockState, calendar: WorkCalendar, today: LocalDate): TraceDay[] {
  if (clock.count <= 0 || (clock.unit !== "workday" && clock.unit !== "calendar-day")) return [];
  const last = dayNumber(clock.due) - dayNumber(clock.from);
  const pauses = clock.pauses.flatMap((pause) =>
    excludedDays([pause], clock.convention, today).map((days) => ({ pause, days })),
  );
  const total = clock.count + clock.extended;
  const trace: TraceDay[] = [];
  let number = 0;
  for (let offset = 1; offset <= last; offset++) {
    const date = addDays(clock.from, offset);
    const reason = dayReason(date, calendar);
    const said = dayReasonText(date, reason);
    const pause = pauses.find(({ days }) => days.from <= date && date <= days.to)?.pause;
    const counts = clock.unit === "calendar-day" || reason.counts;
    if (pause && counts) trace.push({ date, text: pausedText(said, pause), basis: pause.basis });
    else if (counts && number < total) trace.push({ date, number: ++number, text: counted(said, number, clock) });
    else trace.push({ date, text: counts ? rolledText(said, offset === last) : said });
  }
  return trace;
}

function pausedText(said: string, { title, from, until }: Pause): string {
  const end = until === undefined ? "至今" : `至${monthDay(until)}`;
  return `${withoutVerdict(said)}，${title}期间（${monthDay(from)}${end}），不计入`;
}

function counted(said: string, number: number, { count, extended }: ClockState): string {
  const extension = extended > 0 && number > count ? `，延长的第${number - count}日` : "";
  return `${withoutVerdict(said)}，第${number}日${extension}`;
}

/** A last day of calendar days that moved on to the next working day. */
function rolledText(said: string, isLast: boolean): string {
  return `${withoutVerdict(said)}，期限的最后一日遇休息日顺延${isLast ? "至此" : ""}`;
}

/** The calendar's own verdict on the day is dropped where another reason goes before. */
function withoutVerdict(said: string): string {
  return said.replace(/，不?计入$/, "");
}
