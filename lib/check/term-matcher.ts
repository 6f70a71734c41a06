import { DIGIT, FOLD_TABLE, NOISE, SPACE, SPECIAL, isHan } from "../text/fold-table.ts";
import { FIRST_NODE, buildTrie, edgeHash, pairHash, type TermTrie } from "./term-trie.ts";

/** What one pass over a text saw. Reused: good until the matcher's next pass. Offsets are those of the text given. */
export interface Sightings {
  /** How many terms were met; only so many entries of the lists below count. They come by start, then by end. */
  count: number;
  /** Indexes into the list of terms. */
  terms: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Class bits of all characters together; `IRREGULAR` among them says that this text must be folded first. */
  seen: number;
  /** Whether the text may hold a long number: never false where it does. */
  hasLongNumber: boolean;
  /** How many pairs of a number stood near each other so far, and where the last one was. */
  digitPairs: number;
  lastDigitPair: number;
  /** How many of them belong to the run that they begin with, where its first digit is 0. */
  pairsOfZero: number;
}

/** Finds all of a list of terms, and whether a text concerns the detectors at all, in one pass. */
export interface TermMatcher {
  /**
   * Reads a text as it would be folded. Only what folds one for one is read right: a text with an irregular character
   * must be folded and be given as such.
   */
  readonly scan: (text: string) => Sightings;
}

/** A text is read in stretches of so many characters. */
const STRETCH = 4096;
/** Of one stretch. */
const CANDIDATES = new Int32Array(STRETCH);

/** A gap inside a spaced-out term is this many characters at most. */
const WIDEST_GAP = 3;
const GAP_BITS = (SPACE | NOISE) * SPECIAL;

/** See `long-numbers.ts`: eleven digits, no further from each other than this, each but the last with a pair of its own. */
const DIGIT_BIT = DIGIT * SPECIAL;
const ZERO = 0x30;
const PAIRS_OF_NUMBER = 10;
/** Of a number that begins with 0. */
const PAIRS_WITH_COUNTRY_CODE = 14;
const WIDEST_STEP = 5;

/**
 * Builds the matcher for `terms`; those under two characters are left out. A two-character filter (one
 * bit a pair) turns most positions away; the rest are looked up in a trie.
 *
 * A term is also found spaced out, as in 「内 部 文 件」 or 「内-部·文*件」: one to three spaces or noise marks between all of
 * its characters, everywhere equally many. A term of two characters must then stand apart from Chinese characters on
 * both sides, or any two words with a space between them would make one.
 */
export function createTermMatcher(terms: readonly string[]): TermMatcher {
  const trie = buildTrie(terms);
  const seen: Sightings = {
    count: 0,
    seen: 0,
    hasLongNumber: false,
    digitPairs: 0,
    lastDigitPair: 0,
    pairsOfZero: 0,
    ...roomFor(256),
  };
  return {
    scan(text) {
      seen.count = 0;
      seen.seen = entryAt(text, 0) >>> 16;
      seen.hasLongNumber = false;
      seen.digitPairs = 0;
      seen.lastDigitPair = -WIDEST_STEP;
      for (let from = 1; from < text.length; from += STRETCH) {
        const count = findCandidates(trie, text, from, seen);
        if (count > 0) lookAt(trie, text, count, seen);
      }
      return seen;
    },
  };
}

/**
 * Where something may begin in a stretch of the text: its second character. All are found first and looked at after,
 * which is faster than in turns. Answers how many.
 */
function findCandidates({ filter, filterMask }: TermTrie, text: string, from: number, seen: Sightings): number {
  const end = Math.min(text.length, from + STRETCH);
  let count = 0;
  let before = entryAt(text, from - 1);
  let classes = 0;
  for (let index = from; index < end; index += 1) {
    const entry = FOLD_TABLE[text.charCodeAt(index)] ?? 0;
    const hash = pairHash(before, entry);
    const bits = filter[hash & filterMask] ?? 0;
    CANDIDATES[count] = index;
    // Written at every position, kept only where both bits are set: no branch to mispredict.
    count += (bits >>> (hash >>> 22)) & (bits >>> (hash >>> 27)) & 1;
    classes |= entry;
    before = entry;
  }
  seen.seen |= classes >>> 16;
  return count;
}

/** What really begins at the candidates. */
function lookAt(trie: TermTrie, text: string, count: number, seen: Sightings): void {
  for (let index = 0; index < count; index += 1) {
    const at = CANDIDATES[index] ?? 0;
    const first = FOLD_TABLE[text.charCodeAt(at - 1)] ?? 0;
    if ((first & DIGIT_BIT) !== 0) {
      countDigitPair(first & 0xffff, at, seen);
      if (trie.firstDigits[(first & 0xffff) - ZERO] !== true) continue;
    }
    const second = FOLD_TABLE[text.charCodeAt(at)] ?? 0;
    if (mayBegin(trie, pairHash(first, second), entryAt(text, at + 1))) walk(trie, text, at, 0, seen);
    if ((second & GAP_BITS) !== 0 && isHan(first)) {
      const gap = gapAfter(text, at);
      if (gap > 0) walk(trie, text, at, gap, seen);
    }
  }
}

/** Whether a term may be the pair with this hash or may begin with it and the third character. */
function mayBegin({ starts, filterMask }: TermTrie, pair: number, third: number): boolean {
  const longer = pairHash(pair, third);
  const bits =
    ((starts[pair & filterMask] ?? 0) >>> (pair >>> 27)) | ((starts[longer & filterMask] ?? 0) >>> (longer >>> 27));
  return (bits & 1) !== 0;
}

/** Notes a pair that may belong to a long number. 「0564-3912128」 is none: the digits behind the area code are too few. */
function countDigitPair(digit: number, at: number, seen: Sightings): void {
  const step = at - seen.lastDigitPair;
  seen.lastDigitPair = at;
  if (step > WIDEST_STEP) {
    seen.digitPairs = 1;
    seen.pairsOfZero = digit === ZERO ? 1 : 0;
    return;
  }
  // The run that the digits begin with goes on.
  if (step === 1 && seen.pairsOfZero === seen.digitPairs) seen.pairsOfZero += 1;
  seen.digitPairs += 1;
  const behindZero = seen.digitPairs - (seen.pairsOfZero > 1 ? seen.pairsOfZero : 0);
  if (behindZero >= PAIRS_OF_NUMBER || seen.digitPairs >= PAIRS_WITH_COUNTRY_CODE) seen.hasLongNumber = true;
}

/** Follows the trie from the character before `second`, over gaps of the width given. */
function walk(trie: TermTrie, text: string, second: number, gap: number, seen: Sightings): void {
  const { edgeMask, edges, sameTerm } = trie;
  const { length } = text;
  let node = entryAt(text, second - 1) & 0xffff;
  for (let at = second + gap, depth = 2; at < length; at += gap + 1, depth += 1) {
    const code = (FOLD_TABLE[text.charCodeAt(at)] ?? 0) & 0xffff;
    if (gap > 0 && (!isHan(code) || gapAfter(text, at - gap) !== gap)) return;
    let slot = edgeHash(node, code) & edgeMask;
    let edge = slot * 3;
    for (let from = edges[edge]; from !== node || edges[edge + 1] !== code; from = edges[edge]) {
      if (from === 0) return;
      slot = (slot + 1) & edgeMask;
      edge = slot * 3;
    }
    for (let term = edges[edge + 2] ?? 0; term > 0; term = sameTerm[term - 1] ?? 0) {
      if (gap === 0 || depth > 2 || standsApart(text, second - 1, at + 1)) add(seen, term - 1, second - 1, at + 1);
    }
    node = slot + FIRST_NODE;
  }
}

function add(seen: Sightings, term: number, start: number, end: number): void {
  if (seen.count === seen.terms.length) Object.assign(seen, roomFor(seen.count * 2, seen));
  seen.terms[seen.count] = term;
  seen.starts[seen.count] = start;
  seen.ends[seen.count] = end;
  seen.count += 1;
}

type Lists = Pick<Sightings, "terms" | "starts" | "ends">;

function roomFor(size: number, old?: Lists): Lists {
  const lists = { terms: new Int32Array(size), starts: new Int32Array(size), ends: new Int32Array(size) };
  if (old !== undefined) {
    lists.terms.set(old.terms);
    lists.starts.set(old.starts);
    lists.ends.set(old.ends);
  }
  return lists;
}

/** The fold table's entry for a character, 0 outside of the text. */
function entryAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (FOLD_TABLE[text.charCodeAt(at)] ?? 0) : 0;
}

/** How many spaces and noise marks stand from `at` on, 0 when more than a term may have inside. */
function gapAfter(text: string, at: number): number {
  let gap = 0;
  while (gap <= WIDEST_GAP && (entryAt(text, at + gap) & GAP_BITS) !== 0) gap += 1;
  return gap <= WIDEST_GAP ? gap : 0;
}

function standsApart(text: string, start: number, end: number): boolean {
  return !isHan(entryAt(text, start - 1)) && !isHan(entryAt(text, end));
}
