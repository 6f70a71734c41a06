import type { Block, LocalDate } from "../model/draft.ts";
import { CLASSES, LINE, NOISE, SPACE } from "../text/fold-table.ts";
import { slice, type FoldBuffer } from "../text/fold.ts";
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

/** One block as detectors see it: folded, with its place. */
export interface Passage {
  readonly text: FoldBuffer;
  readonly kind: Block["kind"];
  readonly place: Place;
  readonly today: LocalDate;
  readonly numbers: readonly LongNumber[];
}

/** Where a word of a detector was met: its index among the detector's `words`. */
export interface Anchor extends Span {
  readonly word: number;
}

/**
 * Finds one kind of text. It is only asked where one of its `words` was met set off from the text around it, or the
 * passage holds stars or long numbers and it reads those: most blocks cost a detector nothing. Anchors come sorted by
 * start.
 */
export interface Detector {
  readonly words: readonly string[];
  readonly readsStars?: boolean;
  readonly readsNumbers?: boolean;
  find(passage: Passage, anchors: readonly Anchor[]): readonly Span[];
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

/** The folded code at a position, 0 outside. */
export function codeAt(text: FoldBuffer, position: number): number {
  return position >= 0 && position < text.length ? (text.codes[position] ?? 0) : 0;
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
