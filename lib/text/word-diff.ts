import type { Block } from "../model/draft.ts";
import type { SealedField } from "../model/sealed-text.ts";
import { DiffText } from "./diff-tokens.ts";
import { sealNormal } from "./seal-normal.ts";
import { tokenDiff, type TokenRun } from "./token-diff.ts";

/** A stretch of a changed line; `gap` stands for unchanged text that is left out, its `text` is 「……」. */
export interface DiffPart {
  readonly kind: "same" | "added" | "removed" | "gap";
  readonly text: string;
}

/** What differs between two texts. */
export interface WordDiff {
  /** The lines (paragraphs, rows of a table) with a difference, in order; none where the two say the same. */
  readonly lines: readonly (readonly DiffPart[])[];
  /** Some change is so large that it is shown as a whole, not word by word: say so. */
  readonly isCoarse: boolean;
}

/** One field that differs; added or removed whole where only one of the texts has it. */
export interface FieldDiff extends WordDiff {
  readonly name: string;
}

/** Unchanged characters that are kept beside a change. */
const CONTEXT = 20;
const GAP: DiffPart = { kind: "gap", text: "……" };

/**
 * What a reader would find changed from one text to another, word by word. It compares what `sealText` seals, so that there
 * is a difference here if and only if the seals differ, and none for formatting. `own`: see `SealedText`.
 */
export function wordDiff(before: readonly Block[], after: readonly Block[], own: readonly string[] = []): WordDiff {
  const [earlier, later] = [sealNormal(before, own), sealNormal(after, own)];
  if (earlier.text === later.text) return { lines: [], isCoarse: false };
  const { runs, isCoarse } = tokenDiff(new DiffText(earlier), new DiffText(later));
  return { lines: linesOf(runs).filter(isChanged).map(shortened), isCoarse };
}

/** The fields that differ, in the order of the later text; fields of one name are compared in their order. */
export function fieldDiffs(
  before: readonly SealedField[],
  after: readonly SealedField[],
  own: readonly string[] = [],
): readonly FieldDiff[] {
  const left = [...before];
  const pairs = after.map((field) => {
    const at = left.findIndex(({ name }) => name === field.name);
    return { name: field.name, earlier: at < 0 ? [] : (left.splice(at, 1)[0]?.blocks ?? []), later: field.blocks };
  });
  const gone = left.map(({ name, blocks }) => ({ name, earlier: blocks, later: [] }));
  return [...pairs, ...gone]
    .map(({ name, earlier, later }) => ({ name, ...wordDiff(earlier, later, own) }))
    .filter(({ lines }) => lines.length > 0);
}

function linesOf(runs: readonly TokenRun[]): DiffPart[][] {
  let line: DiffPart[] = [];
  const lines = [line];
  let isBegun = false;
  for (const { kind, tokens } of runs) {
    const shown = tokens.map((token) => token.shown).join("");
    // What takes the place of a line's beginning stands in that line.
    const texts = (isBegun && kind === "added" ? shown.replace(/^\n/, "") : shown).split("\n");
    isBegun = kind === "removed" && shown.startsWith("\n");
    for (const [index, text] of texts.entries()) {
      if (index > 0) lines.push((line = []));
      if (text !== "") line.push({ kind, text });
    }
  }
  return lines;
}

function isChanged(line: readonly DiffPart[]): boolean {
  return line.some(({ kind }) => kind !== "same");
}

function shortened(line: readonly DiffPart[]): readonly DiffPart[] {
  return line.flatMap((part, index) => {
    const [head, tail] = [index === 0 ? 0 : CONTEXT, index === line.length - 1 ? 0 : CONTEXT];
    if (part.kind !== "same" || part.text.length <= head + tail + CONTEXT) return [part];
    const first = part.text.slice(0, wholeAt(part.text, head));
    const last = part.text.slice(wholeAt(part.text, part.text.length - tail));
    return [...kept(first), GAP, ...kept(last)];
  });
}

function kept(text: string): readonly DiffPart[] {
  return text === "" ? [] : [{ kind: "same", text }];
}

/** Not within a surrogate pair. */
function wholeAt(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}
