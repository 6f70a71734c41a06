import type { LocalDate } from "../../model/draft.ts";
import { fromCivil, toCivil, toDate } from "../civil.ts";
import { longDay } from "../day-words.ts";

import type { NoticeRemark, NoticeSource } from "./notice-source.ts";

/** The names of the holidays as notices write them, and as we keep them. */
export const HOLIDAYS = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"] as const;
const NAME = "(?:元旦|春节|清明节?|劳动节|端午节?|中秋节?|国庆节?)";
/** One or several holidays, as before a colon: 国庆节、中秋节. */
export const NAMES = `${NAME}(?:[、和与及]${NAME})*`;

/** What a notice does: arranges a year, or changes one holiday of a year that is arranged already. */
type NoticeKind = "year" | "change" | "extension";

/** Heading and end of a notice. */
export interface Heading {
  readonly kind: NoticeKind;
  readonly year: number;
  readonly number: string;
  readonly published: LocalDate;
  /** Of a change: which holiday. */
  readonly name: string;
  /** Where the signature begins, or the text ends. */
  readonly end: number;
}

const NUMBER = /国办?发(?:明电)?〔\d{4}〕\d{1,4}号/;
const SIGNED =
  /国务院办公厅((?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日)/;
const TITLES: readonly (readonly [NoticeKind, RegExp])[] = [
  ["change", new RegExp(`关于调整(\\d{4})年(${NAMES})(?:假期|放假|假日)?安排的通知`)],
  ["extension", new RegExp(`关于延长(\\d{4})年(${NAMES})假期的通知`)],
  ["year", /关于(\d{4})年部分节假日安排的通知/],
];
const OPENING = /现将(\d{4})年[^。]{0,60}具体安排通知/;

/** Reads what and which year it is, its number (`given` where the person typed it) and its date; or what of that lacks. */
export function readHeading({ text }: NoticeSource, given: string): Heading | readonly NoticeRemark[] {
  const problems: string[] = [];
  const titled = TITLES.flatMap(([kind, shape]) => {
    const found = shape.exec(text);
    return found ? [{ kind, year: Number(found[1]), name: holidayName(found[2] ?? "") }] : [];
  })[0];
  const opened = Number(OPENING.exec(text)?.[1] ?? titled?.year ?? 0);
  const title = titled ?? { kind: "year" as const, year: opened, name: "" };
  if (title.year === 0) problems.push("没有读到是哪一年的放假安排。请把通知的标题一起粘贴。");
  else if (titled && title.kind === "year" && opened !== title.year) {
    problems.push(`标题写的是${String(title.year)}年，正文写的是${String(opened)}年。请核对粘贴的文字。`);
  }
  const number = shapeNumber(given) || (NUMBER.exec(text)?.[0] ?? "");
  if (number === "")
    problems.push("没有读到发文字号，例如“国办发明电〔2025〕7号”。请连同文号一起粘贴，或者在下面填写。");
  else if (!new RegExp(`^${NUMBER.source}$`).test(number)) {
    problems.push(`“${number}”不像国务院办公厅的发文字号，例如“国办发明电〔2025〕7号”。`);
  }
  const signed = SIGNED.exec(text);
  const published = signed ? signedDate(signed[1] ?? "") : undefined;
  if (published === undefined) problems.push("没有读到落款“国务院办公厅”和日期。请把通知末尾一起粘贴。");
  else if (title.year !== 0 && Math.abs(toCivil(published).year - title.year) > 1) {
    problems.push(`落款日期${longDay(toDate(published))}与${String(title.year)}年的放假安排对不上。`);
  }
  if (problems.length > 0 || published === undefined) return problems.map((sentence) => ({ line: 1, sentence }));
  return { ...title, number, published: toDate(published), end: signed?.index ?? text.length };
}

/** 清明 → 清明节; several joined by 、. */
export function holidayName(written: string): string {
  const names = written.split(/[、和与及]/).filter((name) => name !== "");
  return names.map((name) => HOLIDAYS.find((full) => full.startsWith(name)) ?? name).join("、");
}

/** A number that was typed, with the brackets that documents use. */
function shapeNumber(typed: string): string {
  return typed
    .replaceAll(/\s/g, "")
    .replace(/[[［(（【]/, "〔")
    .replace(/[\]］)）】]/, "〕");
}

function signedDate(written: string): number | undefined {
  const [year, month, day] = written.split(/[年月日]/).map(figure);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const number = fromCivil(year, month, day);
  const real = toCivil(number);
  return real.month === month && real.day === day ? number : undefined;
}

/** 2025, 二〇二五, 十一, 二十一. */
function figure(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  if (written.length === 4) return Number(written.replaceAll(/./gu, (one) => String(digit(one))));
  const [tens, ones] = written.includes("十") ? written.split("十") : ["0", written];
  return (tens === "" ? 1 : digit(tens ?? "")) * 10 + digit(ones ?? "");
}

function digit(character: string): number {
  return Math.max("〇一二三四五六七八九".indexOf(character), 0);
}
