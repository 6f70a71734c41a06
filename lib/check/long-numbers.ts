import { LINE, NOISE, SPACE } from "../text/fold-table.ts";
import type { FoldBuffer } from "../text/fold.ts";
import { isOf, type Span } from "./passage.ts";

/** A mobile number has eleven digits, and nothing shorter is looked for; a card number has nineteen at most. */
const FEWEST_DIGITS = 11;
const MOST_DIGITS = 19;
/** More parts than this are a row of figures, unless each is a single digit. */
const MOST_PARTS = 6;
const WIDEST_GAP = 4;
const ZERO = 0x30;
const WITH_COUNTRY_CODE = 15;

/** How two runs of digits are kept apart. `mixed` is only said of a number, never of one gap. */
type Gap = "none" | "space" | "hyphen" | "dot" | "line" | "mixed";

/** A run of digits, with the gap to the one before it in its chain. */
interface Run extends Span {
  readonly gap: Gap;
}

/**
 * Digits that may be one number: a run of 11 to 19, or neighbouring runs with nothing between them but spaces, a hyphen,
 * a dot or one line end. One stretch of text can be read in several ways.
 */
export interface LongNumber extends Span {
  /** The digits without what stands between them. */
  readonly digits: string;
  /** How many digits each part has, e.g. `3,4,4`; `1` where all are single digits. */
  readonly parts: string;
  readonly gap: Gap;
  /** No run follows or goes before with the same kind of gap. */
  readonly isolated: boolean;
  /** The runs beside it, where nothing but a gap keeps them apart. */
  readonly before: Run | undefined;
  readonly after: Run | undefined;
}

/** All long numbers of a folded text, by start; at most {@link MOST_PARTS} for each run of digits. */
export function longNumbers(text: FoldBuffer): LongNumber[] {
  const { codes, length, specials, specialCount } = text;
  const numbers: LongNumber[] = [];
  let chain: Run[] = [];
  let digits = 0;
  let chainEnd = -1;
  const close = (): void => {
    if (digits >= FEWEST_DIGITS) readChain(text, chain, numbers);
    if (digits > 0) chain = [];
    digits = 0;
  };
  for (let index = 0; index < specialCount; index += 1) {
    const start = specials[index] ?? 0;
    if (!isDigit(codes[start])) continue;
    let end = start + 1;
    while (end < length && isDigit(codes[end])) end += 1;
    index += end - start - 1;
    // A short run that nothing joins is a date or a number of an article: the usual case, and no object is made for it.
    const gap = digits > 0 ? gapBetween(text, chainEnd, start) : undefined;
    if (gap === undefined) close();
    if (gap !== undefined || end - start >= FEWEST_DIGITS || isOf(text, end, SPACE | LINE | NOISE)) {
      chain.push({ start, end, gap: gap ?? "none" });
      digits += end - start;
      chainEnd = end;
    }
  }
  close();
  return numbers;
}

function isDigit(code = 0): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The kind of gap between two positions, `undefined` where it is too wide or holds anything else. */
function gapBetween(text: FoldBuffer, start: number, end: number): Gap | undefined {
  if (end - start > WIDEST_GAP) return undefined;
  let gap: Gap = "space";
  for (let position = start; position < end; position += 1) {
    if (isOf(text, position, SPACE)) continue;
    const kind = isOf(text, position, LINE) ? "line" : gapOf(String.fromCharCode(text.codes[position] ?? 0));
    if (kind === undefined || gap !== "space") return undefined;
    gap = kind;
  }
  return gap;
}

function gapOf(mark: string): Gap | undefined {
  if (mark === "-") return "hyphen";
  return ".·_".includes(mark) ? "dot" : undefined;
}

function readChain(text: FoldBuffer, chain: readonly Run[], numbers: LongNumber[]): void {
  for (let first = 0; first < chain.length; first += 1) {
    const singles = endOfSingles(chain, first);
    const digits = singles - first;
    if (digits > MOST_PARTS) {
      if (digits >= FEWEST_DIGITS && digits <= MOST_DIGITS) readParts(text, chain, first, singles, numbers);
      first = singles - 1;
    } else readFrom(text, chain, first, numbers);
  }
}

/** Every number that begins with the run. */
function readFrom(text: FoldBuffer, chain: readonly Run[], first: number, numbers: LongNumber[]): void {
  const startsWithZero = text.codes[chain[first]?.start ?? 0] === ZERO;
  let digits = 0;
  for (let last = first; last < Math.min(chain.length, first + MOST_PARTS); last += 1) {
    const run = chain[last];
    digits += run === undefined ? 0 : run.end - run.start;
    if (digits > MOST_DIGITS) return;
    // A landline begins with 0; so does 0086 with a mobile number behind it.
    if (startsWithZero && digits !== WITH_COUNTRY_CODE) continue;
    if (digits >= FEWEST_DIGITS) readParts(text, chain, first, last + 1, numbers);
  }
}

/** Where a row of single digits that begins with the run ends, all kept apart in the same way. */
function endOfSingles(chain: readonly Run[], first: number): number {
  const gap = chain[first + 1]?.gap;
  let end = first;
  for (let run = chain[end]; run !== undefined && run.end - run.start === 1; run = chain[end]) {
    if (end > first && run.gap !== gap) break;
    end += 1;
  }
  return end;
}

function readParts(text: FoldBuffer, chain: readonly Run[], first: number, next: number, numbers: LongNumber[]): void {
  const runs = chain.slice(first, next);
  const start = runs[0]?.start ?? 0;
  const end = runs.at(-1)?.end ?? 0;
  const before = chain[first - 1];
  const after = chain[next];
  let digits = "";
  for (const run of runs) {
    for (let at = run.start; at < run.end; at += 1) digits += String.fromCharCode(text.codes[at] ?? 0);
  }
  const gaps = runs.slice(1).map((run) => run.gap);
  const gap = gaps.every((other) => other === gaps[0]) ? (gaps[0] ?? "none") : "mixed";
  const joins = (before !== undefined && runs[0]?.gap === gap) || after?.gap === gap;
  const parts = digits.length === runs.length ? "1" : runs.map((run) => run.end - run.start).join(",");
  numbers.push({ start, end, digits, parts, gap, isolated: gap === "none" || !joins, before, after });
}
