import { DIGIT, FOLD_TABLE, LINE, NOISE, SPACE, SPECIAL, isHan } from "../text/fold-table.ts";
import { foldText } from "../text/fold.ts";

/**
 * All terms in one hash table of edges. The node of a single character is its code; every other node is the slot of the
 * edge that leads to it plus {@link FIRST_NODE}. So a term of two characters takes one edge and is looked up at once.
 */
export interface TermTrie {
  /**
   * Two bits of a word for each pair of characters that something may begin with: a term, a spaced-out one, a long
   * number. See {@link pairHash}.
   */
  readonly filter: Int32Array;
  readonly filterMask: number;
  /**
   * As long as the filter: a bit for each term of two characters and for the first three of a longer one. Asked where
   * the filter lets a pair through, since many words begin as a common one does, e.g. 工作.
   */
  readonly starts: Int32Array;
  readonly edgeMask: number;
  /**
   * Three numbers a slot, beside each other since they are read together: the node that the edge starts from, 0 for an
   * empty slot; its character; one of the terms that end there, plus 1, 0 for none.
   */
  readonly edges: Int32Array;
  /** By term: another one with the same text, plus 1; 0 for none. */
  readonly sameTerm: Int32Array;
  /** By digit, whether terms begin with it: only then is a number more than a number. */
  readonly firstDigits: readonly boolean[];
}

/** Nodes below are single characters. */
export const FIRST_NODE = 0x10000;

/** Filter words at least; with many terms one a term. More would make fewer false candidates, and leave the fast cache. */
const FEWEST_FILTER_WORDS = 4096;

/** Characters that may stand between those of a spaced-out term, and behind a digit of a long number. */
const GAPS = specialCodes(SPACE | NOISE);
const GAPS_OF_NUMBERS = specialCodes(SPACE | NOISE | LINE);
const DIGITS = specialCodes(DIGIT);

/**
 * Hash of a pair of entries of the fold table: the lowest bits say which word of the filter, the next five and the
 * highest five which bits of it.
 */
export function pairHash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) + second;
  return mixed ^ (mixed >>> 15);
}

/** Hash of an edge. */
export function edgeHash(from: number, code: number): number {
  const mixed = Math.imul(from, 0x9e3779b1) + Math.imul(code, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Builds the trie of terms, folding them; those under two characters are left out. */
export function buildTrie(terms: readonly string[]): TermTrie {
  let characters = 0;
  for (const term of terms) characters += term.length;
  const edgeMask = powerOfTwo((characters - terms.length) * 1.5) - 1;
  const edges = new Int32Array((edgeMask + 1) * 3);
  const sameTerm = new Int32Array(terms.length);
  const filterMask = powerOfTwo(Math.max(terms.length, FEWEST_FILTER_WORDS)) - 1;
  const filter = new Int32Array(filterMask + 1);
  const starts = new Int32Array(filterMask + 1);
  const firsts = new Uint8Array(FIRST_NODE);
  for (let term = 0; term < terms.length; term += 1) {
    const text = foldText(terms[term] ?? "");
    const { length } = text;
    if (length < 2) continue;
    let node = text.charCodeAt(0);
    firsts[node] = 1;
    const pair = admit(filter, filterMask, node, text.charCodeAt(1));
    const start = length === 2 ? pair : pairHash(pair, entryOf(text.charCodeAt(2)));
    starts[start & filterMask] = (starts[start & filterMask] ?? 0) | (1 << (start >>> 27));
    let edge = 0;
    for (let index = 1; index < length; index += 1) {
      const code = text.charCodeAt(index);
      let slot = edgeHash(node, code) & edgeMask;
      edge = slot * 3;
      while (edges[edge] !== 0 && (edges[edge] !== node || edges[edge + 1] !== code)) {
        slot = (slot + 1) & edgeMask;
        edge = slot * 3;
      }
      edges[edge] = node;
      edges[edge + 1] = code;
      node = slot + FIRST_NODE;
    }
    sameTerm[term] = edges[edge + 2] ?? 0;
    edges[edge + 2] = term + 1;
  }
  for (let first = 0; first < FIRST_NODE; first += 1) {
    if (firsts[first] === 1 && isHan(first)) for (const gap of GAPS) admit(filter, filterMask, first, gap);
  }
  for (const digit of DIGITS)
    for (const next of [...DIGITS, ...GAPS_OF_NUMBERS]) admit(filter, filterMask, digit, next);
  return {
    filter,
    filterMask,
    starts,
    edgeMask,
    edges,
    sameTerm,
    firstDigits: DIGITS.map((digit) => firsts[digit] === 1),
  };
}

/** Lets a pair through the filter; answers its hash. */
function admit(filter: Int32Array, filterMask: number, first: number, second: number): number {
  const hash = pairHash(entryOf(first), entryOf(second));
  filter[hash & filterMask] = (filter[hash & filterMask] ?? 0) | (1 << (hash >>> 22)) | (1 << (hash >>> 27));
  return hash;
}

function entryOf(code: number): number {
  return FOLD_TABLE[code] ?? 0;
}

/** The folded codes of some classes. */
function specialCodes(classes: number): number[] {
  const codes = new Set<number>();
  for (const entry of FOLD_TABLE) if ((entry & (classes * SPECIAL)) !== 0) codes.add(entry & 0xffff);
  return [...codes];
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(atLeast, 64)));
}
