import type { JSX } from "preact";
import { isWeekend, fromCivil, toCivil, toDate, weekday } from "../../lib/deadlines/civil.ts";
import { dayReason, dayReasonText, type DayReason } from "../../lib/deadlines/day-reason.ts";
import type { WorkCalendar } from "../../lib/model/work-calendar.ts";

/** Props of {@link CalendarMonth}. */
export interface CalendarMonthProps {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly calendar: WorkCalendar;
}

const WEEK = ["一", "二", "三", "四", "五", "六", "日"];

/** A month, Monday first. A day that is not what its weekday says has a word beside its number: 休, 班, 停, 暂. */
export function CalendarMonth({ year, month, calendar }: CalendarMonthProps): JSX.Element {
  const first = fromCivil(year, month, 1);
  const start = first - ((weekday(first) + 6) % 7);
  const weeks = [0, 1, 2, 3, 4, 5].map((week) => start + week * 7).filter((day) => day < nextMonth(year, month));
  return (
    <table class="month">
      <caption>
        {year}年{month}月
      </caption>
      <thead>
        <tr>
          {WEEK.map((name) => (
            <th key={name} scope="col" abbr={`星期${name}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week}>
            {WEEK.map((name, offset) => (
              <Day key={name} day={week + offset} month={month} calendar={calendar} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({
  day,
  month,
  calendar,
}: {
  readonly day: number;
  readonly month: number;
  readonly calendar: WorkCalendar;
}): JSX.Element {
  const civil = toCivil(day);
  if (civil.month !== month) return <td>{"\u00A0"}</td>;
  const date = toDate(day);
  const reason = dayReason(date, calendar);
  const mark = markOf(reason);
  return (
    <td class={mark?.tone ?? (isWeekend(day) ? "weekend" : "")} title={mark && dayReasonText(date, reason)}>
      {civil.day}
      {mark && <span>{mark.word}</span>}
    </td>
  );
}

interface Mark {
  readonly word: string;
  readonly tone: "off" | "work" | "assumed";
}

function markOf(reason: DayReason): Mark | undefined {
  if (reason.kind === "workday" || reason.kind === "weekend") return undefined;
  if (reason.kind === "statutory") return { word: "暂", tone: "assumed" };
  if (reason.counts) return { word: "班", tone: "work" };
  return { word: reason.kind === "local" ? "停" : "休", tone: "off" };
}

function nextMonth(year: number, month: number): number {
  return month === 12 ? fromCivil(year + 1, 1, 1) : fromCivil(year, month + 1, 1);
}
