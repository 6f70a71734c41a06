import { addWorkdays } from "../deadlines/workdays.ts";
import { addDays } from "../deadlines/civil.ts";
import { monthDay } from "../deadlines/day-words.ts";
import type { Case, ClockState } from "../model/case.ts";
import { documentName } from "../model/document-name.ts";
import type { LocalDate } from "../model/draft.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";
import { isOwnWork, withoutNumber } from "../projections/case-kinds.ts";
import { clocksAfterEnd } from "../projections/due-stamps.ts";
import { dueDay } from "../projections/due-words.ts";

/** What a calendar file is made with: when it is made (an instant), and the calendar that says which day comes before. */
export interface CalendarFileParts {
  readonly now: string;
  readonly calendar: WorkCalendar;
}

/**
 * A calendar file (RFC 5545) with the last day of every limit of ours that runs or is over: all-day events with an alarm at
 * nine on the working day before. An event's UID is that of its clock, so that a later file moves it instead of adding one.
 * It names the agency's number of the case, no person and nothing of what was asked for; of an article, whose title may not be
 * public yet, the department that drafted it and when.
 */
export function calendarFile(cases: readonly Case[], parts: CalendarFileParts): string {
  const events = cases.flatMap((one) =>
    (one.state === "closed" ? clocksAfterEnd(one) : one.clocks)
      .filter(isListed)
      .flatMap((clock) => eventLines(one, clock, parts)),
  );
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//gongkai//deadlines//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped("政务公开期限")}`,
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A clock that stands still has no last day to put down. */
function isListed({ whose, state, permissive }: ClockState): boolean {
  return whose === "ours" && permissive !== true && (state === "running" || state === "overdue");
}

function eventLines(one: Case, clock: ClockState, { now, calendar }: CalendarFileParts): string[] {
  const due = dueDay(clock);
  const name = nameOf(one);
  const isHours = clock.due.includes("T");
  const summary = `${clock.provisional ? "【暂定】" : ""}${name}：${clock.title}${isHours ? "到此为止" : clock.reminder ? "提醒" : "最后一日"}`;
  // 09:00 in Asia/Shanghai, UTC+8 the year round.
  const alarm = `${compact(addWorkdays(due, -1, calendar).date)}T010000Z`;
  const stamp = instantOf(now);
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(`${one.id}.${clock.key}@gongkai.local`)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${Math.floor(Date.parse(now) / 60_000)}`,
    ...(isHours
      ? [`DTSTART:${instantOf(clock.due)}`, `DTEND:${instantOf(clock.due)}`]
      : [`DTSTART;VALUE=DATE:${compact(due)}`, `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`]),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(descriptionOf(clock))}`,
    `STATUS:${clock.provisional ? "TENTATIVE" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(summary)}`,
    // Of a limit in hours an hour before it ends, whatever day it is.
    isHours ? "TRIGGER:-PT1H" : `TRIGGER;VALUE=DATE-TIME:${alarm}`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

function nameOf({ procedure, fields, done }: Case): string {
  const { number, department, duty, period } = fields;
  if (!isOwnWork(procedure)) return typeof number === "string" && number !== "" ? number : "未编号的申请";
  // What comes with the calendar is called the same at every agency: there is nothing in its name to hide.
  if (typeof duty === "string" && typeof period === "string") return duty;
  const from = typeof department === "string" ? department : "";
  const begun = done[0] === undefined ? "" : `${monthDay(done[0].on)}开始办理`;
  const parts = [from, begun].filter(Boolean).join("，");
  return `${withoutNumber(procedure)}${parts === "" ? "" : `（${parts}）`}`;
}

function descriptionOf({ basis, latest, range }: ClockState): string {
  return [
    `依据：${basis.map(({ document, clause }) => `${documentName(document)}${clause}`).join("、")}。`,
    ...(latest === undefined ? [] : [`最晚可主张到${dueDay({ due: latest })}，提醒按较早的一日。`]),
    ...(range === undefined ? [] : [`暂定：${range.reason}，可能在${range.earliest}至${range.latest}之间。`]),
    "以公开助手中的日期为准。",
  ].join("\n");
}

/** An instant in UTC, to the second. */
function instantOf(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

function compact(day: LocalDate): string {
  return day.replaceAll("-", "");
}

/** Text as a property's value (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  const marked = text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r\n|\r|\n/g, "\\n");
  return marked.replaceAll(/\p{Cc}/gu, "");
}

/** Octets a line may hold, its end not counted (3.1). */
const WIDTH = 75;

/** A line cut into lines of at most {@link WIDTH} octets, each but the first beginning with a space; no character is cut. */
function folded(line: string): string {
  let [out, width] = ["", 0];
  for (const character of line) {
    const octets = octetsOf(character);
    if (width + octets > WIDTH) {
      out += "\r\n ";
      width = 1;
    }
    out += character;
    width += octets;
  }
  return out;
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
