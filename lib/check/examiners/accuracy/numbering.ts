import { DIGIT, LINE } from "../../../text/fold-table.ts";
import { slice, type FoldBuffer } from "../../../text/fold.ts";
import {
  codeAt,
  codesOf,
  isOf,
  lineAt,
  sourceSpan,
  type BlockSpan,
  type Conclusion,
  type Examiner,
  type Passage,
} from "../../passage.ts";

/** Ways of numbering, the higher first: a number of a higher way lets those below it begin anew. */
const LEVELS = ["章", "节", "条", "一、", "(一)", "1.", "(1)"] as const;
/** Numbered through a whole text, whatever stands above. */
const CONTINUES: readonly number[] = [1, 2];

interface Mark {
  /** Index in {@link LEVELS}. */
  readonly level: number;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The marks of a block, four numbers each: level, value, start and end; {@link MENTIONED} twice for one within a line. */
type Note = readonly number[];

const MENTIONED = -1;
const NUMERALS = "〇一二三四五六七八九十".split("");
const HAN = NUMERALS.slice(1);
const WORDS = [
  ...HAN.flatMap((letter) => ["、", ")", "条", "章", "节"].map((behind) => letter + behind)),
  ..."0123456789".split("").flatMap((figure) => [`${figure}、`, `${figure})`]),
];
const CHAPTER = "章".charCodeAt(0);
const SECTION = "节".charCodeAt(0);
const ARTICLE = "条".charCodeAt(0);
const COMMA = "、".charCodeAt(0);
const OPENS = "(".charCodeAt(0);
const ORDINAL = "第".charCodeAt(0);
const ONE = "一".charCodeAt(0);
const TEN = "十".charCodeAt(0);
const DOT = ".".charCodeAt(0);
const GROUP = ",".charCodeAt(0);
const BLANK = " ".charCodeAt(0);
/** What numbers are written with, `〇零百` only those of articles, and how long they are at most. */
const COUNTS = codesOf(HAN.join(""));
const COUNTS_OF_ARTICLES = codesOf(`${NUMERALS.join("")}零百`);
const LONGEST_COUNT = 3;
const LONGEST_COUNT_OF_ARTICLE = 5;
const LONGEST_FIGURE = 2;
const LONGEST_MARK = 8;
const LONGEST_ROW = 80;
/** A list of this many was kept well before, so a skip is a slip and no choice of the writer. */
const FEWEST_BEFORE = 1;
/** Articles are quoted one by one from a law; a text with this many in a row has them all. */
const FEWEST_ARTICLES = 3;
const WIDEST_SKIP = 2;

function digit(letter: string): number {
  return letter === "" ? 0 : Math.max(0, NUMERALS.indexOf(letter));
}

function numeral(text: string): number {
  if (text.length === 1) return digit(text);
  if (text.includes("百")) return Number.NaN;
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["0", text];
  return (tens === "" ? 1 : digit(tens)) * 10 + digit(ones);
}

/** Numbers of headings, articles and items that leave one out. A list below a new heading begins anew. */
export const numbering: Examiner<Note> = {
  words: WORDS,
  note(passage, anchors) {
    if (passage.kind === "cell" || passage.hidden !== undefined) return undefined;
    let note: number[] | undefined;
    for (const { end } of anchors) {
      const mark = markBefore(passage.text, end);
      if (mark === undefined) continue;
      note ??= [];
      addMark(note, passage, mark);
    }
    return note?.length === 0 ? undefined : note;
  },
  conclude(notes, { part }) {
    if (part !== undefined) return [];
    const found: Conclusion[] = [];
    const last: (number | undefined)[] = [];
    const inRow: number[] = [];
    for (const { block, note } of notes) {
      for (let index = 0; index < note.length; index += 4) {
        const level = note[index] ?? 0;
        const value = note[index + 1] ?? 0;
        const start = note[index + 2] ?? 0;
        const end = note[index + 3] ?? 0;
        const before = last[level];
        if (start === MENTIONED) {
          // Within a line a number may be a mention; one that goes on with the list is an item of it.
          if (before === undefined ? value === 1 : value === before + 1) last[level] = value;
          continue;
        }
        const skip = before === undefined ? 0 : value - before - 1;
        const fewest = level === 2 ? FEWEST_ARTICLES : FEWEST_BEFORE;
        if (skip > 0 && skip <= WIDEST_SKIP && (inRow[level] ?? 0) >= fewest)
          found.push(skipped({ block, start, end }, level, before));
        inRow[level] = skip === 0 && value > 1 ? (inRow[level] ?? 0) + 1 : 1;
        if (before === undefined && value !== 1) inRow[level] = Number.NEGATIVE_INFINITY;
        last[level] = value;
        for (let lower = level + 1; lower < LEVELS.length; lower += 1) {
          if (CONTINUES.includes(lower)) continue;
          last[lower] = undefined;
          inRow[lower] = 0;
        }
      }
    }
    return found;
  },
};

function skipped(span: BlockSpan, level: number, before = 0): Conclusion {
  const shown = level < 3 ? `第${chinese(before)}${LEVELS[level] ?? ""}` : level < 5 ? chinese(before) : String(before);
  return { span, detail: `前一个序号是${shown}。` };
}

function chinese(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (NUMERALS[tens] ?? "")}十`;
  return ten + (ones === 0 ? "" : (NUMERALS[ones] ?? ""));
}

/** The mark that ends at a position with the character there; read backwards, since most words met are no mark. */
function markBefore(text: FoldBuffer, end: number): Mark | undefined {
  const unit = codeAt(text, end - 1);
  const isUnit = unit === ARTICLE || unit === CHAPTER || unit === SECTION;
  const isFigure = isOf(text, end - 2, DIGIT);
  const longest = isUnit ? LONGEST_COUNT_OF_ARTICLE : isFigure ? LONGEST_FIGURE : LONGEST_COUNT;
  let from = end - 1;
  while (end - 1 - from <= longest && isCount(text, from - 1, isUnit, isFigure)) from -= 1;
  if (end - 1 - from > longest) return undefined;
  const before = codeAt(text, from - 1);
  if (isUnit) {
    // An article named within a sentence, the usual case in a law, is only a mention.
    if (before !== ORDINAL || (unit === ARTICLE && !isFirst(text, from - 1))) return undefined;
    const level = unit === CHAPTER ? 0 : unit === SECTION ? 1 : 2;
    return { level, value: valueOf(text, from, end - 1), start: from - 1, end };
  }
  if (unit === COMMA) {
    const isMore = isFigure
      ? before === DOT
      : before === ORDINAL || before === COMMA || (before >= ONE && before <= TEN);
    return isMore ? undefined : { level: isFigure ? 5 : 3, value: valueOf(text, from, end - 1), start: from, end };
  }
  if (before !== OPENS) return undefined;
  return { level: isFigure ? 6 : 4, value: valueOf(text, from, end - 1), start: from - 1, end };
}

function isCount(text: FoldBuffer, at: number, isUnit: boolean, isFigure: boolean): boolean {
  if (isFigure) return isOf(text, at, DIGIT);
  return (isUnit ? COUNTS_OF_ARTICLES : COUNTS).has(codeAt(text, at));
}

function valueOf(text: FoldBuffer, start: number, end: number): number {
  let written = "";
  for (let at = start; at < end; at += 1) written += String.fromCharCode(codeAt(text, at));
  return isOf(text, start, DIGIT) ? Number(written) : numeral(written);
}

/** Adds a mark to a block's note. An article that does not begin its line is none. */
function addMark(note: number[], passage: Passage, { level, value, start, end }: Mark): void {
  if (Number.isNaN(value) || value === 0) return;
  if (!isFirst(passage.text, start) || isFigures(passage.text, start)) {
    if (level !== 2) note.push(level, value, MENTIONED, MENTIONED);
    return;
  }
  const span = sourceSpan(passage, { start, end });
  note.push(level, value, span.start, span.end);
}

/** Whether nothing but a few spaces stands before a position on its line. */
function isFirst(text: FoldBuffer, position: number): boolean {
  let start = position;
  while (start > 0 && position - start < LONGEST_MARK && codeAt(text, start - 1) === BLANK) start -= 1;
  return position - start < LONGEST_MARK && (start === 0 || isOf(text, start - 1, LINE));
}

/** A row of a table that was pasted as text: its first words are no heading. */
function isFigures(text: FoldBuffer, at: number): boolean {
  const { end } = lineAt(text, at, LONGEST_ROW);
  const last = codeAt(text, end - 1) === BLANK ? end - 2 : end - 1;
  // The usual line ends in a letter or a mark.
  const isOne = isOf(text, last, DIGIT) || codeAt(text, last) === DOT || codeAt(text, last) === GROUP;
  return isOne && /(?: \d[\d.,]*){4,} ?$/.test(slice(text, at, end));
}
