import type { About, Block, CellPlace, HiddenPlace, LocalDate } from "../model/draft.ts";
import { CLASSES, LINE, NOISE, SPACE } from "../text/fold-table.ts";
import { slice, sourceEnd, sourceStart, type FoldBuffer } from "../text/fold.ts";
import type { LongNumber } from "./long-numbers.ts";

/** Where a block stands in its draft: all that a check of the block may know of the rest. */
export interface Place {
  /** Among the first few blocks that are not empty. */
  readonly head: boolean;
  /** Among the last few. */
  readonly foot: boolean;
  /** The text of the block before, where this and that are table cells and that is short: the label of a value. */
  readonly label: string;
}

/** A part of a folded text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One block as detectors and examiners see it: folded, with its place. Good until the next block is read. */
export interface Passage {
  readonly text: FoldBuffer;
  /** The block's own text, not folded. */
  readonly source: string;
  readonly kind: Block["kind"];
  readonly cell: CellPlace | undefined;
  /** Where the text hides, if it does: see {@link Block}. */
  readonly hidden: HiddenPlace | undefined;
  readonly place: Place;
  /** The draft's kind, fields and public attribute. */
  readonly about: About;
  readonly today: LocalDate;
  readonly numbers: readonly LongNumber[];
}

/** What a detector found: folded positions. */
export interface Hit extends Span {
  /** What to put in its place, for a rule whose mend is `computed`. */
  readonly replacement?: string;
  /** A sentence behind the rule's message, e.g. which sum was worked out. Never a secret or an identifier. */
  readonly detail?: string;
}

/** Where a word of a detector was met: its index among the detector's `words`. */
export interface Anchor extends Span {
  readonly word: number;
}

/** When a block concerns a detector or an examiner at all: most blocks cost it nothing. */
export interface Trigger {
  /** It is asked where one of these was met. */
  readonly words: readonly string[];
  /** It is also asked where characters of all of these classes were seen: bits of `lib/text/fold-table.ts`. */
  readonly reads?: number;
  /** It is also asked where there are long numbers. */
  readonly readsNumbers?: boolean;
  /** It is also asked for every block that is not shown. */
  readonly readsHidden?: boolean;
  /** It is also asked for every table cell. */
  readonly readsCells?: boolean;
  /** It is also asked for the last few blocks, where a draft is signed and dated. */
  readonly readsFoot?: boolean;
}

/** Finds one kind of text in one passage. Anchors, the words that were met, come sorted by start. */
export interface Detector extends Trigger {
  /** Asked for every word that is met. Else only for those set off from the Chinese text around them, as a mark is. */
  readonly readsProse?: boolean;
  find(passage: Passage, anchors: readonly Anchor[]): readonly Hit[];
}

/** A note of one block, with the block's index in the draft. */
export interface Noted<Note> {
  readonly block: number;
  readonly note: Note;
}

/** A part of one block's text: UTF-16 offsets from the block's start. */
export interface BlockSpan extends Span {
  readonly block: number;
}

/** What an examiner found; without a span where something is missing from the draft. */
export interface Conclusion {
  readonly span?: BlockSpan;
  readonly more?: readonly BlockSpan[];
  readonly replacement?: string;
  /** See {@link Hit}. */
  readonly detail?: string;
}

/**
 * Finds what only the draft as a whole shows: a total, a skipped number, something that is missing. It first takes a note
 * of each block that concerns it, which is kept with the block, and concludes from all notes. Conclusions are drawn anew
 * only where a note changed, so a note holds all that they are drawn from, offsets included: UTF-16 units into the block,
 * see `sourceSpan`. Plain data, compared by its JSON. Asked for every word that is met.
 */
export interface Examiner<Note = unknown> extends Trigger {
  note(passage: Passage, anchors: readonly Anchor[]): Note | undefined;
  conclude(notes: readonly Noted<Note>[], about: About, today: LocalDate): readonly Conclusion[];
}

/**
 * The line that holds the position, without its line ends; no more than `reach` of it to either side, so that asking
 * at every word of a very long line stays cheap.
 */
export function lineAt(text: FoldBuffer, position: number, reach = Number.POSITIVE_INFINITY): Span {
  const lowest = Math.max(0, position - reach);
  const highest = Math.min(text.length, position + reach);
  if ((text.seen & LINE) === 0) return { start: lowest, end: highest };
  let start = position;
  while (start > lowest && !isOf(text, start - 1, LINE)) start -= 1;
  let end = position;
  while (end < highest && !isOf(text, end, LINE)) end += 1;
  return { start, end };
}

/** A folded span of a passage as UTF-16 offsets into its block's own text. */
export function sourceSpan({ text, source }: Passage, { start, end }: Span): Span {
  return { start: sourceStart(text, start), end: sourceEnd(text, end, source) };
}

/** The folded code at a position, 0 outside. */
export function codeAt(text: FoldBuffer, position: number): number {
  return position >= 0 && position < text.length ? (text.codes[position] ?? 0) : 0;
}

/** By folded code, whether a sentence ends there; 「;」 parts sentences only for some. */
const ENDS_SENTENCE = new Uint8Array(0x10000);
for (const end of "。!?\n") ENDS_SENTENCE[end.charCodeAt(0)] = 1;
const SEMICOLON = 0x3b;

/** The sentence that holds a part of the text, up to `reach` to either side; with `short`, 「;」 parts sentences, too. */
export function sentenceAround(text: FoldBuffer, { start, end }: Span, reach: number, short = false): Span {
  const isEnd = (at: number): boolean => {
    const code = codeAt(text, at);
    return ENDS_SENTENCE[code] === 1 || (short && code === SEMICOLON);
  };
  const [lowest, highest] = [Math.max(0, start - reach), Math.min(text.length, end + reach)];
  let from = start;
  while (from > lowest && !isEnd(from - 1)) from -= 1;
  let to = end;
  while (to < highest && !isEnd(to)) to += 1;
  return { start: from, end: to };
}

/** The codes of some characters. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set(characters.split("").map((character) => character.charCodeAt(0)));
}

/** The lines that hold the spans, each once, without those longer than `longest`. */
export function linesOf(text: FoldBuffer, spans: readonly Span[], longest = Number.POSITIVE_INFINITY): readonly Span[] {
  if (text.length > longest && (text.seen & LINE) === 0) return [];
  const lines: Span[] = [];
  let known = -1;
  for (const span of spans) {
    if (span.start < known) continue;
    const line = lineAt(text, span.start);
    if (line.end - line.start <= longest) lines.push(line);
    known = line.end;
  }
  return lines;
}

/** A part without its spaces and noise; `at` leads from each character kept to its folded position. */
export function condense(text: FoldBuffer, { start, end }: Span): { readonly kept: string; readonly at: number[] } {
  let kept = "";
  const at: number[] = [];
  for (let position = start; position < end; position += 1) {
    if (isOf(text, position, SPACE | NOISE)) continue;
    kept += String.fromCharCode(text.codes[position] ?? 0);
    at.push(position);
  }
  return { kept, at };
}

/** Whether the character at the position is of one of the classes. */
export function isOf(text: FoldBuffer, position: number, classes: number): boolean {
  return position >= 0 && position < text.length && ((CLASSES[text.codes[position] ?? 0] ?? 0) & classes) !== 0;
}

/** What stands before a position on its line, up to `reach` characters; a cell's label counts as the line's start. */
export function wordsBefore(passage: Passage, position: number, reach: number): string {
  const { text, place } = passage;
  const { start } = lineAt(text, position, reach);
  const near = slice(text, start, position);
  return start === 0 && place.label !== "" ? `${place.label}:${near}` : near;
}
