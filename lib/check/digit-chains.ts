import { DIGIT, LINE, NOISE, SPACE } from "../text/fold-table.ts";
import type { FoldBuffer } from "../text/fold.ts";
import { isOf, type DigitChain, type Span } from "./passage.ts";

/** A mobile number has eleven digits, and nothing shorter is looked for. */
const FEWEST_DIGITS = 11;

/** How two runs of digits are kept apart. `mixed` is only said of a window, never of one gap. */
type Gap = "none" | "space" | "hyphen" | "dot" | "line" | "mixed";

/** Neighbouring runs of a chain, read as one number. */
export interface DigitWindow extends Span {
  /** The digits without what stands between them. */
  readonly digits: string;
  /** How many digits each run has. */
  readonly groups: readonly number[];
  readonly gap: Gap;
  /** No further run follows or goes before with the same kind of gap. */
  readonly isolated: boolean;
  /** Index in the chain of the first run and of the one behind the last. */
  readonly first: number;
  readonly next: number;
}

/** All chains of a folded text. */
export function digitChains(text: FoldBuffer): DigitChain[] {
  const { specials, specialCount } = text;
  const chains: DigitChain[] = [];
  let runs: Span[] = [];
  let digits = 0;
  let chainEnd = -1;
  const close = (): void => {
    if (digits >= FEWEST_DIGITS) chains.push({ runs, digits });
    runs = [];
    digits = 0;
  };
  for (let index = 0; index < specialCount; index += 1) {
    const start = specials[index] ?? 0;
    if (!isOf(text, start, DIGIT)) continue;
    let end = start + 1;
    while (isOf(text, end, DIGIT)) end += 1;
    index += end - start - 1;
    // A short run that nothing joins is a date or a number of an article: the usual case, and no object is made for it.
    const joins = digits > 0 && gapBetween(text, chainEnd, start) !== undefined;
    if (!joins) close();
    if (joins || end - start >= FEWEST_DIGITS || isGapAfter(text, end)) {
      runs.push({ start, end });
      digits += end - start;
      chainEnd = end;
    }
  }
  close();
  return chains;
}

function isGapAfter(text: FoldBuffer, end: number): boolean {
  return isOf(text, end, SPACE | LINE | NOISE);
}

/** The kind of gap between two positions, `undefined` where it is too wide or holds anything else. */
function gapBetween(text: FoldBuffer, start: number, end: number): Gap | undefined {
  if (end - start > 4) return undefined;
  let gap: Gap = start === end ? "none" : "space";
  for (let position = start; position < end; position += 1) {
    if (isOf(text, position, SPACE)) continue;
    const mark = String.fromCharCode(text.codes[position] ?? 0);
    const kind = isOf(text, position, LINE)
      ? "line"
      : mark === "-"
        ? "hyphen"
        : ".·_".includes(mark)
          ? "dot"
          : undefined;
    if (kind === undefined || gap !== "space") return undefined;
    gap = kind;
  }
  return gap;
}

/** Every way to read `fewest` to `most` digits out of a chain, at most `mostRuns` runs each unless all are single digits. */
export function digitWindows(text: FoldBuffer, chain: DigitChain, fewest: number, most: number): DigitWindow[] {
  const windows: DigitWindow[] = [];
  if (chain.digits < fewest) return windows;
  const { runs } = chain;
  for (let first = 0; first < runs.length; first += 1) {
    let digits = "";
    let gap: Gap = "none";
    const groups: number[] = [];
    for (let next = first; next < runs.length && digits.length < most; next += 1) {
      const run = runs[next];
      const start = runs[first]?.start;
      if (run === undefined || start === undefined || run.end - run.start > most) break;
      if (next > first) gap = joinGaps(gap, gapBefore(text, runs, next), next === first + 1);
      for (let at = run.start; at < run.end; at += 1) digits += String.fromCharCode(text.codes[at] ?? 0);
      groups.push(run.end - run.start);
      if (digits.length < fewest || digits.length > most) continue;
      const isolated =
        gap === "none" ||
        ((first === 0 || gapBefore(text, runs, first) !== gap) &&
          (next + 1 === runs.length || gapBefore(text, runs, next + 1) !== gap));
      windows.push({ start, end: run.end, digits, groups: [...groups], gap, isolated, first, next: next + 1 });
    }
  }
  return windows;
}

function gapBefore(text: FoldBuffer, runs: readonly Span[], index: number): Gap {
  const before = runs[index - 1];
  const run = runs[index];
  return before === undefined || run === undefined ? "none" : (gapBetween(text, before.end, run.start) ?? "mixed");
}

function joinGaps(gap: Gap, next: Gap, isFirst: boolean): Gap {
  return isFirst || gap === next ? next : "mixed";
}
