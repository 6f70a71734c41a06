import { slice, type FoldBuffer } from "../../../text/fold.ts";
import {
  codeAt,
  lineAt,
  sourceSpan,
  type Anchor,
  type BlockSpan,
  type Conclusion,
  type Examiner,
} from "../../passage.ts";

/** Ways of numbering, the higher first: a number of a higher way lets those below it begin anew. */
const LEVELS = ["章", "节", "条", "一、", "(一)", "1.", "(1)"] as const;
/** Numbered through a whole text, whatever stands above. */
const CONTINUES: readonly number[] = [1, 2];

interface Mark {
  /** Index in {@link LEVELS}. */
  readonly level: number;
  readonly value: number;
  /** Of a mark that begins its line; else it is only known to be there. */
  readonly span?: { readonly start: number; readonly end: number };
}

const NUMERALS = "〇一二三四五六七八九十".split("");
const HAN = NUMERALS.slice(1);
const WORDS = [
  ...HAN.flatMap((letter) => ["、", ")", "条", "章", "节"].map((behind) => letter + behind)),
  ..."0123456789".split("").flatMap((figure) => [`${figure}、`, `${figure})`]),
];
const MARK =
  /第([一二三四五六七八九十〇零百]{1,5})([章节条])|(?<![一-十第、])([一二三四五六七八九十]{1,3})、|\(([一二三四五六七八九十]{1,3})\)|(?<![\d.])(\d{1,2})[、.](?!\d)|\((\d{1,2})\)/g;
const ARTICLE = 0x6761;
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
  if (text.includes("百")) return Number.NaN;
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["0", text];
  return (tens === "" ? 1 : digit(tens)) * 10 + digit(ones);
}

function markOf(match: RegExpExecArray): Mark {
  const [, of, unit = "", han, bracketed, digits, inBrackets] = match;
  if (of !== undefined) return { level: "章节条".indexOf(unit), value: numeral(of) };
  if (han !== undefined) return { level: 3, value: numeral(han) };
  if (bracketed !== undefined) return { level: 4, value: numeral(bracketed) };
  if (digits !== undefined) return { level: 5, value: Number(digits) };
  return { level: 6, value: Number(inBrackets) };
}

/** Numbers of headings, articles and items that leave one out. A list below a new heading begins anew. */
export const numbering: Examiner<readonly Mark[]> = {
  words: WORDS,
  note(passage, anchors) {
    if (passage.kind === "cell" || passage.hidden !== undefined) return undefined;
    const marks = anchors.flatMap((anchor) => markAt(passage, anchor));
    return marks.length === 0 ? undefined : marks;
  },
  conclude(notes, { part }) {
    if (part !== undefined) return [];
    const found: Conclusion[] = [];
    const last: (number | undefined)[] = [];
    const inRow: number[] = [];
    for (const { block, note } of notes) {
      for (const { level, value, span } of note) {
        const before = last[level];
        if (span === undefined) {
          // Within a line a number may be a mention; one that goes on with the list is an item of it.
          if (before === undefined ? value === 1 : value === before + 1) last[level] = value;
          continue;
        }
        const skip = before === undefined ? 0 : value - before - 1;
        const fewest = level === 2 ? FEWEST_ARTICLES : FEWEST_BEFORE;
        if (skip > 0 && skip <= WIDEST_SKIP && (inRow[level] ?? 0) >= fewest)
          found.push(skipped({ block, ...span }, level, before));
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

function markAt(passage: Parameters<typeof numbering.note>[0], { start, end }: Anchor): Mark[] {
  const { text } = passage;
  const line = lineAt(text, start, LONGEST_MARK);
  const from = Math.max(line.start, start - LONGEST_MARK);
  // An article named within a sentence, the usual case in a law, is only a mention.
  if (codeAt(text, end - 1) === ARTICLE && !isLineStart(passage, line.start)) return [];
  const match = markIn(slice(text, from, end), start - from, end - from);
  if (match === undefined) return [];
  const mark = markOf(match);
  if (Number.isNaN(mark.value) || mark.value === 0) return [];
  const at = from + match.index;
  const isFirst =
    at - line.start < LONGEST_MARK && slice(text, line.start, at).trim() === "" && isLineStart(passage, line.start);
  if (!isFirst || isFigures(text, at)) return mark.level === 2 ? [] : [mark];
  const span = sourceSpan(passage, { start: at, end: at + match[0].length });
  return [{ ...mark, span }];
}

/** The mark that covers a part of a text. */
function markIn(near: string, start: number, end: number): RegExpExecArray | undefined {
  MARK.lastIndex = 0;
  for (let match = MARK.exec(near); match !== null && match.index <= start; match = MARK.exec(near)) {
    if (match.index + match[0].length >= end) return match;
  }
  return undefined;
}

/** A row of a table that was pasted as text: its first words are no heading. */
function isFigures(text: FoldBuffer, at: number): boolean {
  const { end } = lineAt(text, at, LONGEST_ROW);
  return /(?: \d[\d.,]*){4,} ?$/.test(slice(text, at, end));
}

function isLineStart({ text }: Parameters<typeof numbering.note>[0], position: number): boolean {
  return position === 0 || slice(text, position - 1, position) === "\n";
}
