import { CLASSES, NOISE, SPACE, isHan } from "../text/fold-table.ts";
import type { FoldBuffer } from "../text/fold.ts";

/** Called for each occurrence of each term: its index in the list given, and its folded positions, end exclusive. */
type OnTerm = (term: number, start: number, end: number) => void;

/** Finds all of a list of terms in one pass over a folded text. */
export interface TermMatcher {
  findTerms(text: FoldBuffer, onTerm: OnTerm): void;
}

/** A gap inside a spaced-out term is this many characters at most. */
const WIDEST_GAP = 3;

/**
 * Builds the matcher for `terms`, already folded; those under two characters are left out. A two-character filter (one
 * bit a pair, about 1 in 32 set) turns most positions away; the rest walk a flat trie whose edges are one hash table.
 *
 * A term is also found spaced out, as in 「内 部 文 件」 or 「内-部·文*件」: one to three spaces or noise marks between all of
 * its characters, everywhere equally many. A term of two characters must then stand apart from Chinese characters on
 * both sides, or any two words with a space between them would make one.
 */
export function createTermMatcher(terms: readonly string[]): TermMatcher {
  const trie = buildTrie(terms);
  const { filter, filterMask, edgeMask, edgeNode, edgeCode, edgeTo, firstTerm, nextTerm } = trie;

  function child(node: number, code: number): number {
    for (let slot = edgeSlot(node, code) & edgeMask; ; slot = (slot + 1) & edgeMask) {
      const to = edgeTo[slot] ?? 0;
      if (to === 0 || (edgeNode[slot] === node && edgeCode[slot] === code)) return to;
    }
  }

  function walk(text: FoldBuffer, start: number, gap: number, onTerm: OnTerm): void {
    const { codes, length } = text;
    let node = child(0, codes[start] ?? 0);
    let depth = 1;
    for (let at = start; node !== 0; depth += 1) {
      for (let term = firstTerm[node] ?? -1; term >= 0; term = nextTerm[term] ?? -1) {
        if (gap === 0 || depth > 2 || standsApart(text, start, at + 1)) onTerm(term, start, at + 1);
      }
      at += gap + 1;
      if (at >= length || (gap > 0 && (!isHan(codes[at] ?? 0) || gapAfter(text, at - gap) !== gap))) return;
      node = child(node, codes[at] ?? 0);
    }
  }

  /** Where a term may begin, of the last text: found first and walked after, which is faster than in turns. */
  let candidates = new Uint32Array(256);

  function findTerms(text: FoldBuffer, onTerm: OnTerm): void {
    const { codes, length } = text;
    if (candidates.length < length) candidates = new Uint32Array(length * 2);
    const found = candidates;
    let count = 0;
    let before = codes[0] ?? 0;
    for (let index = 1; index < length; index += 1) {
      const code = codes[index] ?? 0;
      const hash = pairHash(before, code) & filterMask;
      found[count] = index - 1;
      // Written at every position, kept only where the filter's bit is set: no branch to mispredict.
      count += ((filter[hash >>> 5] ?? 0) >>> (hash & 31)) & 1;
      before = code;
    }
    for (let index = 0; index < count; index += 1) walk(text, found[index] ?? 0, 0, onTerm);
    if ((text.seen & (SPACE | NOISE)) !== 0) findSpacedTerms(text, onTerm);
  }

  function findSpacedTerms(text: FoldBuffer, onTerm: OnTerm): void {
    const { codes, specials, specialCount } = text;
    for (let index = 0; index < specialCount; index += 1) {
      const at = specials[index] ?? 0;
      if (((CLASSES[codes[at] ?? 0] ?? 0) & (SPACE | NOISE)) === 0) continue;
      const first = codes[at - 1] ?? 0;
      if (at === 0 || !isHan(first)) continue;
      const gap = gapAfter(text, at);
      const hash = pairHash(first, codes[at + gap] ?? 0) & filterMask;
      if (gap > 0 && ((filter[hash >>> 5] ?? 0) & (1 << (hash & 31))) !== 0) walk(text, at - 1, gap, onTerm);
    }
  }

  return { findTerms };
}

/** How many spaces and noise marks stand from `at` on, 0 when more than a term may have inside. */
function gapAfter({ codes, length }: FoldBuffer, at: number): number {
  let gap = 0;
  while (at + gap < length && ((CLASSES[codes[at + gap] ?? 0] ?? 0) & (SPACE | NOISE)) !== 0) gap += 1;
  return gap <= WIDEST_GAP ? gap : 0;
}

function standsApart({ codes, length }: FoldBuffer, start: number, end: number): boolean {
  return (start === 0 || !isHan(codes[start - 1] ?? 0)) && (end >= length || !isHan(codes[end] ?? 0));
}

function pairHash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) + second;
  return mixed ^ (mixed >>> 15);
}

function edgeSlot(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) + Math.imul(code, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(atLeast, 64)));
}

function buildTrie(terms: readonly string[]) {
  const characters = terms.reduce((sum, term) => sum + term.length, 0);
  const edgeMask = powerOfTwo(characters * 2) - 1;
  const edgeNode = new Uint32Array(edgeMask + 1);
  const edgeCode = new Uint16Array(edgeMask + 1);
  /** 0 is no edge: the root is nobody's child. */
  const edgeTo = new Uint32Array(edgeMask + 1);
  const filterMask = powerOfTwo(terms.length * 32) - 1;
  const filter = new Int32Array((filterMask + 1) >>> 5);
  const firstTerm = new Int32Array(characters + 1).fill(-1);
  const nextTerm = new Int32Array(terms.length).fill(-1);
  let nodes = 1;
  for (let term = 0; term < terms.length; term += 1) {
    const text = terms[term] ?? "";
    if (text.length < 2) continue;
    let node = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      let slot = edgeSlot(node, code) & edgeMask;
      while (edgeTo[slot] !== 0 && (edgeNode[slot] !== node || edgeCode[slot] !== code)) slot = (slot + 1) & edgeMask;
      if (edgeTo[slot] === 0) {
        edgeNode[slot] = node;
        edgeCode[slot] = code;
        edgeTo[slot] = nodes;
        nodes += 1;
      }
      node = edgeTo[slot] ?? 0;
    }
    nextTerm[term] = firstTerm[node] ?? -1;
    firstTerm[node] = term;
    const hash = pairHash(text.charCodeAt(0), text.charCodeAt(1)) & filterMask;
    filter[hash >>> 5] = (filter[hash >>> 5] ?? 0) | (1 << (hash & 31));
  }
  return { filter, filterMask, edgeMask, edgeNode, edgeCode, edgeTo, firstTerm, nextTerm };
}
