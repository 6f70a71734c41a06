import type { Block, LocalDate } from "../model/draft.ts";
import type { Fix } from "../model/finding.ts";
import { DIGIT, STAR, isHan } from "../text/fold-table.ts";
import { slice, fold, sourceEnd, sourceStart, type FoldBuffer } from "../text/fold.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { longNumbers, type LongNumber } from "./long-numbers.ts";
import { mend } from "./mend.ts";
import { codeAt, isOf, type Anchor, type Passage, type Place, type Span } from "./passage.ts";

/** A finding of one block, its offsets counted from the block's own start. */
export interface BlockFinding {
  /** Index of the rule in the compiled list. */
  readonly owner: number;
  readonly start: number;
  readonly end: number;
  readonly fix?: Fix;
}

/** All that a block says: pure in its text, its kind, its place, the rules and the day, so it can be kept. */
export interface BlockResult {
  /** Of the block's text. */
  readonly length: number;
  readonly findings: readonly BlockFinding[];
  /** Begins or ends with a digit: a number may be split between this block and the next. */
  readonly startsWithDigit: boolean;
  readonly endsWithDigit: boolean;
}

const NO_NUMBERS: readonly LongNumber[] = [];
const NO_FINDINGS: readonly BlockFinding[] = [];
const NO_ANCHORS: readonly Anchor[] = [];

const ENUMERATION_COMMA = 0x3001;

/** Checks one block. */
export function checkBlock(block: Block, place: Place, rules: CompiledRules, today: LocalDate): BlockResult {
  const { buffer, list, owners, words, patterns, matcher } = rules;
  fold(block.text, buffer);
  const findings: BlockFinding[] = [];
  const raise = (owner: number, { start, end }: Span): void => {
    const from = sourceStart(buffer, start);
    const to = sourceEnd(buffer, end, block.text);
    const fix = list[owner]?.rule.fix;
    findings.push({ owner, start: from, end: to, ...(fix && { fix: mend(fix, block.text.slice(from, to)) }) });
  };

  let anchors: Anchor[][] | undefined;
  matcher.findTerms(buffer, (term, start, end) => {
    const owner = owners[term] ?? 0;
    if (list[owner]?.detector === undefined) raise(owner, { start, end });
    else {
      anchors ??= [];
      (anchors[owner] ??= []).push({ start, end, word: words[term] ?? 0 });
    }
  });

  const hasStars = (buffer.seen & STAR) !== 0;
  const numbers = (buffer.seen & DIGIT) === 0 ? NO_NUMBERS : longNumbers(buffer);
  if (anchors !== undefined || hasStars || numbers.length > 0) {
    const passage: Passage = { text: buffer, kind: block.kind, place, today, numbers };
    for (let owner = 0; owner < list.length; owner += 1) {
      const detector = list[owner]?.detector;
      if (detector === undefined) continue;
      const all = anchors?.[owner];
      const own = all === undefined ? NO_ANCHORS : setOff(buffer, all);
      const isNeeded =
        own.length > 0 ||
        (hasStars && detector.readsStars === true) ||
        (numbers.length > 0 && detector.readsNumbers === true);
      if (isNeeded) for (const span of detector.find(passage, own)) raise(owner, span);
    }
  }
  if (patterns.length > 0) findPatterns(slice(buffer, 0, buffer.length), rules, raise);
  return {
    length: block.text.length,
    findings: findings.length === 0 ? NO_FINDINGS : findings.sort(byPlaceThenRule),
    startsWithDigit: isOf(buffer, 0, DIGIT),
    endsWithDigit: isOf(buffer, buffer.length - 1, DIGIT),
  };
}

function byPlaceThenRule(a: BlockFinding, b: BlockFinding): number {
  return a.start - b.start || a.end - b.end || a.owner - b.owner;
}

/**
 * The words that may be a mark or a note, by start. With Chinese characters or 「、」 on both sides a word is a part of a
 * sentence, unless it touches another: the usual case, and no detector is asked for it.
 */
function setOff(text: FoldBuffer, anchors: Anchor[]): readonly Anchor[] {
  const isFree = ({ start, end }: Anchor): boolean => !isAmid(codeAt(text, start - 1)) || !isAmid(codeAt(text, end));
  if (anchors.length === 1) return anchors.some(isFree) ? anchors : NO_ANCHORS;
  const sorted = anchors.sort((a, b) => a.start - b.start);
  const touching = new Set<Anchor>();
  for (const [index, anchor] of sorted.entries()) {
    for (let next = index + 1, other = sorted[next]; other !== undefined && other.start <= anchor.end; next += 1) {
      if (other.start === anchor.end) touching.add(anchor).add(other);
      other = sorted[next + 1];
    }
  }
  return sorted.filter((anchor) => touching.has(anchor) || isFree(anchor));
}

function isAmid(code: number): boolean {
  return isHan(code) || code === ENUMERATION_COMMA;
}

function findPatterns(folded: string, { patterns }: CompiledRules, raise: (owner: number, span: Span) => void): void {
  for (const { owner, pattern } of patterns) {
    for (const match of folded.matchAll(pattern)) {
      if (match[0] !== "") raise(owner, { start: match.index, end: match.index + match[0].length });
    }
  }
}
