import { type CellKey } from "../../model/annual-report.ts";
import type { YearFees } from "../year-fees.ts";
import type { TextSources } from "./draft-text.ts";
import { namedCells } from "./named-cells.ts";
import { DENIED_SUBJECTS, QUOTED_SUBJECTS, type QuotedSubject } from "./quoted-subjects.ts";
import { halfWidth, numbersIn, type TextNumber } from "./text-numbers.ts";

/** A number in a text that is another in the tables or in the records (DOMAIN 2.5, B7). */
export interface QuotedFault {
  /** Where the number, or the words that deny it, stand in the text. */
  readonly at: number;
  readonly end: number;
  /** What, where, what to do. */
  readonly sentence: string;
  /** The table's cells that it was compared with; none where it was a count. */
  readonly cells: readonly CellKey[];
}

/** What a text is held against: the figures of one year (YYYY). */
export type QuotedSources = Pick<TextSources, "year" | "figures" | "report"> & {
  readonly fees: Pick<YearFees, "amount" | "paid" | "noticed">;
};

/** A comparison, a part of the year or of the place: such a number is of something else. */
const ELSEWHERE =
  /同比|环比|比上年|较上年|增长|上升|下降|减少了?|去年|上年(?!度?结转)|上一年(?!度?结转)|半年|季度|每年|每月|每件|平均|全省|全市|全县|全国|分别|计划|力争|不少于|不低于|超过/;

/** Numbers of a text that are not what the tables say; what it cannot tell the subject of is left alone. */
export function quotedNumbers(text: string, sources: QuotedSources): QuotedFault[] {
  // A gap is no text yet.
  const plain = halfWidth(text).replaceAll(/【[^【】]*】/g, (gap) => " ".repeat(gap.length));
  return clausesOf(plain).flatMap((clause) => {
    if (isElsewhere(clause.words, sources.year)) return [];
    const numbers = numbersIn(clause.words);
    const wrong = numbers.flatMap((number, place) => {
      const before = clause.words.slice(numbers[place - 1]?.end ?? 0, number.at);
      const said = clause.sentence + clause.words.slice(0, number.at);
      const after = clause.words.slice(number.end, numbers[place + 1]?.at);
      const subject = QUOTED_SUBJECTS.find((one) => isAbout(one, number, before, after) && isOfRequests(one, said));
      const fault = subject && compared(subject, number, sources);
      return fault ? [{ ...fault, at: clause.at + number.at, end: clause.at + number.end }] : [];
    });
    return [...wrong, ...denied(clause, sources)];
  });
}

interface Clause {
  readonly at: number;
  readonly words: string;
  /** What stands before it in its sentence. */
  readonly sentence: string;
}

function clausesOf(text: string): Clause[] {
  return [...text.matchAll(/[^，。；！？;!?\n]+/g)].map(({ index, 0: words }) => {
    const start = Math.max(...["。", "\n", "！", "？"].map((end) => text.lastIndexOf(end, index))) + 1;
    return { at: index, words, sentence: text.slice(start, index) };
  });
}

/** 办结, 不予公开 are said of complaints too: what was spoken of last has to be applications. */
function isOfRequests({ key }: QuotedSubject, said: string): boolean {
  if (!key.startsWith("cell:requests/")) return true;
  const last = [...said.matchAll(/申请(?!行政)|投诉|举报|舆情|信访|建议|提案|咨询/g)].at(-1)?.[0];
  return last === undefined || last === "申请";
}

function isElsewhere(clause: string, year: string): boolean {
  const words = clause.replaceAll(/(?:20\d\d年)?(?:1月1日|12月31日)/g, "").replaceAll(/〔20\d\d〕/g, "");
  const years = [...clause.matchAll(/(20\d\d)年/g)].map(([, of]) => of);
  return ELSEWHERE.test(words) || /\d月/.test(words) || years.some((of) => of !== year);
}

function isAbout(
  { units, before, after, not }: QuotedSubject,
  { unit }: TextNumber,
  left: string,
  right: string,
): boolean {
  return units.test(unit) && before.test(left) && (after?.test(right) ?? true) && !(not?.test(left) ?? false);
}

type Found = Pick<QuotedFault, "sentence" | "cells"> | undefined;

function compared({ key, title }: QuotedSubject, number: TextNumber, sources: QuotedSources): Found {
  const known = valueOf(key, sources);
  if (known === undefined || (number.from <= known.value && known.value <= number.to)) return undefined;
  return {
    sentence: `写的是“${number.text}”，${known.where}的“${title}”是 ${known.value}；请核对是文字还是数字不对。`,
    cells: known.cells,
  };
}

function denied({ at, words }: Clause, sources: QuotedSources): QuotedFault[] {
  return DENIED_SUBJECTS.flatMap(({ key, title, says }) => {
    const match = says.exec(words);
    const known = match && valueOf(key, sources);
    if (!match || !known || known.value === 0) return [];
    const sentence = `写的是“${match[0]}”，${known.where}的“${title}”是 ${known.value}；请核对是文字还是数字不对。`;
    return [{ at: at + match.index, end: at + match.index + match[0].length, sentence, cells: known.cells }];
  });
}

interface Known {
  readonly value: number;
  readonly where: string;
  readonly cells: readonly CellKey[];
}

const PARTS = { disclosure: "第二部分的表", requests: "第三部分的表", challenges: "第四部分的表" } as const;

function valueOf(key: string, { report, figures, fees }: QuotedSources): Known | undefined {
  const [kind = "", id = ""] = key.split(/:(.*)/);
  if (kind === "fee") {
    const value = id === "amount" ? fees.amount : id === "paid" ? fees.paid : fees.noticed;
    return { value, where: "收费记录", cells: [] };
  }
  if (kind === "count") {
    const value = figures.find((one) => one.id === id)?.value;
    return value === undefined ? undefined : { value, where: "统计", cells: [] };
  }
  const cells = namedCells(id);
  const [first] = cells;
  if (first === undefined || cells.some((cell) => report.cells[cell].origin === "missing")) return undefined;
  const sum = cells.reduce((total, cell) => total + report.cells[cell].value, 0);
  const [table] = first.split("/");
  const where = table === "disclosure" || table === "challenges" ? PARTS[table] : PARTS.requests;
  // 行政事业性收费 is in 万元, the text's number in 元.
  return { value: first === "disclosure/charges/amount" ? Math.round(sum * 1e6) / 100 : sum, where, cells };
}
