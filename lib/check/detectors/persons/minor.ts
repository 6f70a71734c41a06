import type { LocalDate } from "../../../model/draft.ts";
import { isHan } from "../../../text/fold-table.ts";
import { slice } from "../../../text/fold.ts";
import { codeAt, lineAt, type Anchor, type Detector, type Hit, type Passage } from "../../passage.ts";
import { NAME } from "./person-name.ts";

/** 个人信息保护法第二十八条: under this age all that is known of a person is sensitive. */
const COMES_OF_AGE = 14;
const REACH = 50;
const DATE = "(\\d{4}) ?[年\\-./] ?(\\d{1,2})(?: ?月(?! ?\\d)| ?[月\\-./] ?(\\d{1,2}) ?日?)";
const BORN_BEHIND = new RegExp(`^(?:日期|年月日|年月|时间)?[:为于 ]{0,3}${DATE}`);
const BORN_BEFORE = new RegExp(`${DATE} ?$`);
const AGED = /(?:^|\D)(\d{1,2}|[一二三四五六七八九十]{1,3})个?$/;
const NAMED = new RegExp(
  `(?:^|[,、。;:()\\s“"]|姓名[: ]{0,2}|学生|儿童|幼儿|患儿|男童|女童|婴儿|新生儿|孩子|儿子|女儿|孙子|孙女|孤儿|参保人)${NAME}(?=[,、(;:\\s男女]).{0,40}$`,
);

/** The birth date or the age of a child, in one sentence with its full name. */
export const minor: Detector = {
  words: ["出生", "生于", "周岁", "岁,", "岁)", "岁。", "岁男", "岁女", "岁;", "岁、", "日生"],
  readsProse: true,
  find(passage, anchors) {
    const hits: Hit[] = [];
    for (const anchor of anchors) {
      const hit = bornAt(passage, anchor) ?? agedAt(passage, anchor);
      if (hit !== undefined && hit.start >= (hits.at(-1)?.end ?? 0)) hits.push(hit);
    }
    return hits;
  },
};

function bornAt({ text, today }: Passage, { start, end }: Anchor): Hit | undefined {
  const line = lineAt(text, start, REACH);
  if (isHan(codeAt(text, end)) && slice(text, start, end) === "日生") return undefined;
  const isBorn = slice(text, start, start + 1) === "日";
  const before = slice(text, line.start, isBorn ? start + 1 : start);
  const behind = BORN_BEHIND.exec(slice(text, end, line.end));
  const match = behind ?? BORN_BEFORE.exec(before);
  if (match === null || !isChild(match, today)) return undefined;
  const date = match[0].replace(/^\D+/, "").trimEnd();
  const from = behind === null ? line.start + match.index : end + match[0].length - date.length;
  if (!NAMED.test(slice(text, line.start, from))) return undefined;
  return { start: from, end: from + date.length, replacement: `${match[1] ?? ""}年` };
}

function isChild([, year = "", month = "", day = "1"]: RegExpExecArray, today: LocalDate): boolean {
  const of14 = `${String(Number(year) + COMES_OF_AGE)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return of14 > today && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` <= today;
}

function agedAt({ text }: Passage, { start, end }: Anchor): Hit | undefined {
  const line = lineAt(text, start, REACH);
  const before = slice(text, line.start, start);
  const [, age = ""] = AGED.exec(before) ?? [];
  if (age === "" || ageOf(age) >= COMES_OF_AGE) return undefined;
  const from = start - age.length;
  if (!/^[男女,、(: 现年今]{1,5}$/.test(lastGap(before, age.length))) return undefined;
  return NAMED.test(slice(text, line.start, from))
    ? { start: from, end: slice(text, start, end).startsWith("周") ? end : start + 1 }
    : undefined;
}

/** What stands between the name and the age: nothing else may, or the age is of something else. */
function lastGap(before: string, age: number): string {
  return /[男女,、(: 现年今]*$/.exec(before.slice(0, before.length - age))?.[0] ?? "";
}

function unit(character: string): number {
  return "零一二三四五六七八九".indexOf(character);
}

const ALONE = new RegExp(`^${DATE}$`);
const AGE_ALONE = /^(\d{1,2}) ?(?:周?岁)?$/;

/** Reads a child's birth date or age that stands alone in a table cell; a date can be made its year. */
export function readChildsAge(text: string, today: LocalDate): { readonly replacement?: string } | undefined {
  const date = ALONE.exec(text);
  if (date !== null) return isChild(date, today) ? { replacement: `${date[1] ?? ""}年` } : undefined;
  const age = AGE_ALONE.exec(text)?.[1];
  return age !== undefined && Number(age) < COMES_OF_AGE ? {} : undefined;
}

function ageOf(age: string): number {
  if (/^\d/.test(age)) return Number(age);
  const ten = age.indexOf("十");
  if (ten < 0) return unit(age);
  return (ten === 0 ? 1 : unit(age.charAt(0))) * 10 + (ten === age.length - 1 ? 0 : unit(age.charAt(ten + 1)));
}
