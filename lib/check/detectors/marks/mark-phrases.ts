import { LINE, NOISE, SPACE } from "../../../text/fold-table.ts";
import { slice, type FoldBuffer } from "../../../text/fold.ts";
import { codeAt, codesOf, condense, isOf, linesOf, type Anchor, type Passage, type Span } from "../../passage.ts";
import { isMention } from "./mentions.ts";

/** How a kind of mark is told from a mention of it. */
export interface MarkShapes {
  /** Matches when a whole line, without spaces, noise, brackets and end marks, is nothing but the mark. */
  readonly alone: RegExp;
  /** Whether a mark alone on its line counts here. */
  readonly countsAlone: (passage: Passage, bare: string) => boolean;
  /** Whether the words side by side, neither alone on their line nor in brackets, are a mark within it. */
  readonly isPhrase?: (passage: Passage, phrase: Phrase) => boolean;
}

/** Words of a mark side by side, with the line that holds them. */
export interface Phrase extends Span {
  readonly anchors: readonly Anchor[];
  readonly line: Span;
}

const LONGEST_ALONE = 60;
/** A line that is nothing but a mark has few characters that no word of the mark accounts for. */
const SPARE = 12;
const WIDEST_GAP = 4;
/** How far a word that speaks of a mark can stand from it. */
const REACH = 12;
const DECORATION = /[★()【】[\]〔〕{}<>《》“”‘’「」『』"',.。:;!?、|]/g;
const GAP_MARKS = codesOf(",、:;!。|/(");
const OPENING = codesOf("【[〔(");
const CLOSING = codesOf("】]〕)");
const ROUND = 0x28;
const ROUND_CLOSE = 0x29;
/** The marks among the anchors: a whole line, or what is bracketed or phrased as a mark within one. */
export function markPhrases(passage: Passage, anchors: readonly Anchor[], shapes: MarkShapes): Span[] {
  const longest = withoutInner(anchors);
  if (longest.length === 0) return [];
  let next = 0;
  return linesOf(passage.text, longest).flatMap((line): readonly Span[] => {
    const own: Anchor[] = [];
    for (let anchor = longest[next]; anchor !== undefined && anchor.start < line.end; anchor = longest[next]) {
      own.push(anchor);
      next += 1;
    }
    const alone = wholeLine(passage, line, own, shapes);
    return alone === undefined
      ? phrasesOf(passage, own, line).filter((phrase) => isMark(passage, phrase, shapes))
      : [alone];
  });
}

/** Both, without phrases that touch a mark with a star: 商业秘密★ alone on its line is one mark. */
export function marksAndPhrases(marks: readonly Span[], phrases: readonly Span[]): readonly Span[] {
  if (marks.length === 0 || phrases.length === 0) return marks.length === 0 ? phrases : marks;
  let next = 0;
  const others = phrases.filter(({ start, end }) => {
    while (next < marks.length && (marks[next]?.end ?? 0) <= start) next += 1;
    return (marks[next]?.start ?? end) >= end;
  });
  return [...marks, ...others];
}

/** Of words one within another the outermost. */
function withoutInner(anchors: readonly Anchor[]): readonly Anchor[] {
  if (anchors.length < 2) return anchors;
  const kept: Anchor[] = [];
  for (const anchor of [...anchors].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (anchor.start >= (kept.at(-1)?.end ?? 0)) kept.push(anchor);
  }
  return kept;
}

function wholeLine(passage: Passage, line: Span, own: readonly Anchor[], shapes: MarkShapes): Span | undefined {
  let covered = 0;
  for (const { start, end } of own) covered += end - start;
  if (line.end - line.start > Math.min(LONGEST_ALONE, SPARE + 3 * covered)) return undefined;
  const { kept, at } = condense(passage.text, line);
  const bare = kept.replace(DECORATION, "");
  if (!shapes.alone.test(bare) || !shapes.countsAlone(passage, bare)) return undefined;
  const start = at[kept.indexOf(bare.charAt(0))];
  const last = at[kept.lastIndexOf(bare.charAt(bare.length - 1))];
  return start === undefined || last === undefined ? undefined : closed(passage.text, { start, end: last + 1 });
}

/** Words with nothing but a little space or one mark between them become one phrase. */
function phrasesOf({ text }: Passage, anchors: readonly Anchor[], line: Span): Phrase[] {
  const groups: Anchor[][] = [];
  for (const anchor of anchors) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && isGap(text, before.end, anchor.start)) group.push(anchor);
    else groups.push([anchor]);
  }
  return groups.map((group) => {
    const span = { start: group[0]?.start ?? line.start, end: group.at(-1)?.end ?? line.end };
    return { anchors: group, line, ...closed(text, span) };
  });
}

/** 内部资料（注意保存） with its last bracket. */
function closed(text: FoldBuffer, { start, end }: Span): Span {
  let bracket = end;
  while (bracket < end + WIDEST_GAP && isOf(text, bracket, SPACE)) bracket += 1;
  const isOpen = codeAt(text, bracket) === ROUND_CLOSE && slice(text, start, end).includes("(");
  return { start, end: isOpen ? bracket + 1 : end };
}

function isGap(text: FoldBuffer, start: number, end: number): boolean {
  if (end - start > WIDEST_GAP) return false;
  for (let at = start; at < end; at += 1) {
    if (!isOf(text, at, SPACE | NOISE) && !GAP_MARKS.has(codeAt(text, at))) return false;
  }
  return true;
}

function isMark(passage: Passage, phrase: Phrase, shapes: MarkShapes): boolean {
  if (!isBracketed(passage.text, phrase) && shapes.isPhrase?.(passage, phrase) !== true) return false;
  const before = slice(passage.text, Math.max(phrase.line.start, phrase.start - REACH), phrase.start);
  const after = slice(passage.text, phrase.end, Math.min(phrase.line.end, phrase.end + REACH));
  return !isMention(before, after);
}

/** 【】 anywhere; () only at the start or the end of the line, since in a sentence they hold a remark. */
function isBracketed(text: FoldBuffer, { start, end, line }: Phrase): boolean {
  let left = start;
  while (left > line.start && isOf(text, left - 1, SPACE)) left -= 1;
  let right = end;
  while (right < line.end && isOf(text, right, SPACE)) right += 1;
  const opens = codeAt(text, left - 1);
  if (!OPENING.has(opens) || !CLOSING.has(codeAt(text, right))) return false;
  return opens !== ROUND || isBlank(text, line.start, left - 1) || isBlank(text, right + 1, line.end);
}

function isBlank(text: FoldBuffer, start: number, end: number): boolean {
  let at = start;
  while (at < end && isOf(text, at, SPACE | LINE)) at += 1;
  return at >= end;
}
