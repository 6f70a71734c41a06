import type { About, Block, LocalDate } from "../model/draft.ts";
import { DIGIT, isHan } from "../text/fold-table.ts";
import { slice, fold, sourceEnd, sourceStart, type FoldBuffer } from "../text/fold.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { longNumbers, type LongNumber } from "./long-numbers.ts";
import { codeAt, isOf, type Anchor, type Hit, type Passage, type Place } from "./passage.ts";

/** A finding of one block, its offsets counted from the block's own start, in its own text. */
export interface BlockFinding extends Hit {
  /** Index of the rule in the compiled list. */
  readonly owner: number;
}

/** What an examiner noted of a block. */
interface BlockNote {
  /** Index of the examiner's rule in the compiled list. */
  readonly owner: number;
  readonly note: unknown;
}

/** All that a block says: pure in the block, its place, what is known of the draft, the rules and the day, so it can be kept. */
export interface BlockResult {
  /** Of the block's text. */
  readonly length: number;
  readonly findings: readonly BlockFinding[];
  readonly notes: readonly BlockNote[];
  /** Begins or ends with a digit: a number may be split between this block and the next. */
  readonly startsWithDigit: boolean;
  readonly endsWithDigit: boolean;
}

const NO_NUMBERS: readonly LongNumber[] = [];
const NO_FINDINGS: readonly BlockFinding[] = [];
const NO_NOTES: readonly BlockNote[] = [];
const NO_ANCHORS: readonly Anchor[] = [];

const ENUMERATION_COMMA = 0x3001;

/** What a check of one block may know of its draft. */
export interface Surroundings {
  readonly place: Place;
  readonly about: About;
  readonly today: LocalDate;
}

/** Checks one block. */
export function checkBlock(block: Block, surroundings: Surroundings, rules: CompiledRules): BlockResult {
  const { buffer, list, owners, words, patterns, matcher } = rules;
  fold(block.text, buffer);
  const findings: BlockFinding[] = [];
  const notes: BlockNote[] = [];
  const raise = (owner: number, hit: Hit): void => {
    const start = sourceStart(buffer, hit.start);
    findings.push({ ...hit, owner, start, end: sourceEnd(buffer, hit.end, block.text) });
  };

  let anchors: Anchor[][] | undefined;
  matcher.findTerms(buffer, (term, start, end) => {
    const owner = owners[term] ?? 0;
    if (list[owner]?.trigger === undefined) raise(owner, { start, end });
    else {
      anchors ??= [];
      (anchors[owner] ??= []).push({ start, end, word: words[term] ?? 0 });
    }
  });

  const { seen } = buffer;
  const numbers = (seen & DIGIT) === 0 ? NO_NUMBERS : longNumbers(buffer);
  const isCell = block.cell !== undefined;
  if (anchors !== undefined || seen !== 0 || isCell) {
    const passage: Passage = { ...surroundings, text: buffer, source: block.text, ...shapeOf(block), numbers };
    for (let owner = 0; owner < list.length; owner += 1) {
      const { trigger, detector, examiner } = list[owner] ?? {};
      if (trigger === undefined) continue;
      const all = anchors?.[owner];
      const own =
        all === undefined
          ? NO_ANCHORS
          : detector !== undefined && detector.readsProse !== true
            ? setOff(buffer, all)
            : byStart(all);
      const isNeeded =
        own.length > 0 ||
        (trigger.reads !== undefined && (seen & trigger.reads) === trigger.reads) ||
        (numbers.length > 0 && trigger.readsNumbers === true) ||
        (isCell && examiner?.readsCells === true);
      if (!isNeeded) continue;
      if (detector !== undefined) for (const hit of detector.find(passage, own)) raise(owner, hit);
      const note = examiner?.note(passage, own);
      if (note !== undefined) notes.push({ owner, note });
    }
  }
  if (patterns.length > 0) findPatterns(slice(buffer, 0, buffer.length), rules, raise);
  return {
    length: block.text.length,
    findings: findings.length === 0 ? NO_FINDINGS : findings.sort(byPlaceThenRule),
    notes: notes.length === 0 ? NO_NOTES : notes,
    startsWithDigit: isOf(buffer, 0, DIGIT),
    endsWithDigit: isOf(buffer, buffer.length - 1, DIGIT),
  };
}

function shapeOf({ kind, cell }: Block): Pick<Passage, "kind" | "cell"> {
  return cell === undefined ? { kind } : { kind, cell };
}

function byStart(anchors: Anchor[]): readonly Anchor[] {
  return anchors.length === 1 ? anchors : anchors.sort((a, b) => a.start - b.start);
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

function findPatterns(folded: string, { patterns }: CompiledRules, raise: (owner: number, hit: Hit) => void): void {
  for (const { owner, pattern } of patterns) {
    for (const match of folded.matchAll(pattern)) {
      if (match[0] !== "") raise(owner, { start: match.index, end: match.index + match[0].length });
    }
  }
}
