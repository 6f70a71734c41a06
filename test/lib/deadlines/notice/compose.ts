import { dayNumber, isWeekend, toCivil, weekday } from "../../../../lib/deadlines/civil.ts";
import type { HolidayNotice } from "../../../../lib/model/work-calendar.ts";

/** How a notice is worded; the years differ in it. */
export interface Wording {
  /** 星期六 (to 2024) or 周六 (since 2025). */
  readonly week: "星期" | "周";
  /** Whether the days off have their weekday beside them, and 春节 its lunar days (since 2025). */
  readonly aside: boolean;
  /** Whether a single day next to a weekend is said to join it instead of being counted. */
  readonly joins: boolean;
}

const ORDER = "一二三四五六七";

/** A notice in the form of the State Council's, made of data: ours, no text of theirs but what names and dates need. */
export function compose(notice: HolidayNotice, wording: Wording): string {
  const { year, number, published, holidays } = notice;
  const items = holidays.map((holiday, index) => `${ORDER.charAt(index)}、${item(holiday, year, wording)}`);
  return [
    `国务院办公厅关于${String(year)}年`,
    "部分节假日安排的通知",
    number,
    "",
    "各有关单位：",
    `经批准，现将${String(year)}年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。`,
    ...items,
    "鼓励单位和个人结合带薪年休假安排出行。节假日期间，要妥善安排值班，遇有重大情况按规定报告。",
    "国务院办公厅",
    `　　${chinese(published, year + 10)}　　`,
  ].join("\n");
}

function item({ name, from, to, work }: HolidayNotice["holidays"][number], year: number, wording: Wording): string {
  const beside = (date: string, lunar?: string): string =>
    wording.aside ? `（${lunar === undefined ? "" : `${lunar}、`}${week(date, wording)}）` : "";
  const days = dayNumber(to) - dayNumber(from) + 1;
  const lunar = name === "春节" ? ["农历腊月二十九", "农历正月初七"] : [];
  const first = `${chinese(from, year)}${beside(from, lunar[0])}`;
  // The second day leaves out what it has in common with the first.
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const rest =
    sameYear && from.slice(5, 7) === to.slice(5, 7)
      ? `${String(Number(to.slice(8)))}日`
      : chinese(to, sameYear ? Number(to.slice(0, 4)) : 0);
  const until = days === 1 ? "" : `至${rest}${beside(to, lunar[1])}`;
  const adjoins = [1, 5].includes(weekday(dayNumber(from)));
  const counted =
    days === 1 && wording.joins && adjoins
      ? "，与周末连休"
      : days === 1 && wording.aside
        ? `${String(days)}天，不调休`
        : `，共${String(days)}天`;
  const moved = work.length > 0 || !weekendOnly(from, to) ? "调休" : "";
  const off = `${name}：${first}${until}放假${days === 1 ? "" : moved}${counted}。`;
  const named = work.map((day) => `${chinese(day, year)}（${week(day, wording)}）`).join("、");
  return named === "" ? off : `${off}${named}上班。`;
}

function weekendOnly(from: string, to: string): boolean {
  return isWeekend(dayNumber(from)) || isWeekend(dayNumber(to));
}

function week(date: string, { week: word }: Wording): string {
  return `${word}${"日一二三四五六".charAt(weekday(dayNumber(date)))}`;
}

/** The day, with its year where it is not the given one. */
function chinese(date: string, year: number): string {
  const civil = toCivil(dayNumber(date));
  return `${civil.year === year ? "" : `${String(civil.year)}年`}${String(civil.month)}月${String(civil.day)}日`;
}

/** The same text as other programs paste it: full-width figures, half-width marks, spaces, lines broken anywhere. */
export function disfigure(text: string): string {
  return text
    .replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfe_e0))
    .replaceAll("：", ":")
    .replaceAll("，", ", ")
    .replaceAll("（", " (")
    .replaceAll("）", ") ")
    .replaceAll("〔", "[")
    .replaceAll("〕", "]")
    .replaceAll("月", "月 ")
    .replaceAll("放假", "放\r\n假");
}
