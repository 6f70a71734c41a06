import { slice } from "../../../text/fold.ts";
import type { Passage, Span } from "../../passage.ts";

/** A date as it is written; a part that is not written is left out. Not yet known to exist. */
export interface DateText extends Span {
  readonly year?: number;
  /** Digits of the year as written. */
  readonly yearLength?: number;
  readonly month?: number;
  readonly day?: number;
}

const DATES =
  /(?<!\d)(?:(\d{3,5}) ?年 ?)?(?<!\d)(\d{1,2}) ?月(?:份|(?: ?(\d{1,2}) ?(?:日|号(?![楼院室文令栋线]))))?|(?<![\d./])(?<!(?<![-./]\d{1,2})-)(\d{4})([-./])(\d{1,2})\5(\d{1,2})(?![\d./]|-\d{1,2}(?!\d))|(?:([〇○零一二三四五六七八九]{4})年)?(?<![一二三四五六七八九十])([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号])?|(?<!\d)(\d{4}) ?年(?! ?\d{1,2} ?月)/g;
const NUMERALS = "零一二三四五六七八九";

/** Reads a number up to 99 in Chinese numerals, e.g. 三十一. */
function numeral(text: string): number {
  const [tens = "", ones] = text.includes("十") ? text.split("十") : ["零", text];
  return (tens === "" ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones ? NUMERALS.indexOf(ones) : 0);
}

function yearOf(text: string): number {
  return Number(text.replace(/[〇○]/g, "零").replace(/./g, (letter) => String(NUMERALS.indexOf(letter))));
}

/** The dates in a part of a passage, by start. The part should be short: a line or so. */
export function datesIn({ text }: Passage, from: number, to: number): readonly DateText[] {
  const start = Math.max(0, from);
  const dates: DateText[] = [];
  for (const match of slice(text, start, to).matchAll(DATES)) {
    const [all, year, month, day, year4, , month4, day4, yearHan, monthHan, dayHan, onlyYear] = match;
    const span = { start: start + match.index, end: start + match.index + all.length };
    const written = year ?? year4 ?? onlyYear;
    const monthNumber = month ?? month4;
    const dayNumber = day ?? day4;
    dates.push({
      ...span,
      ...(written !== undefined && { year: Number(written), yearLength: written.length }),
      ...(yearHan !== undefined && { year: yearOf(yearHan), yearLength: 4 }),
      ...(monthNumber !== undefined && { month: Number(monthNumber) }),
      ...(monthHan !== undefined && { month: numeral(monthHan) }),
      ...(dayNumber !== undefined && { day: Number(dayNumber) }),
      ...(dayHan !== undefined && { day: numeral(dayHan) }),
    });
  }
  return dates;
}

/** How many days a month has; 29 for February of an unknown year. */
function daysOf(year: number | undefined, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
}

/** Whether the calendar has no such date. A bare number of months, as in 「满13月」, is no date. */
export function isImpossible({ year, yearLength = 4, month, day }: DateText): boolean {
  if (month === undefined || (year === undefined && day === undefined)) return false;
  if (month < 1 || month > 12) return true;
  if (yearLength !== 4) return day !== undefined;
  return day !== undefined && (day < 1 || day > daysOf(year, month));
}

/** `YYYY-MM-DD` of a date that is written in full and exists. */
export function localDate(date: DateText): string | undefined {
  const { year, yearLength, month, day } = date;
  if (year === undefined || yearLength !== 4 || month === undefined || day === undefined) return undefined;
  if (isImpossible(date)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
