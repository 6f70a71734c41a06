import type { About, Block, LocalDate } from "../model/draft.ts";
import { DIGIT, FOLD_TABLE, IRREGULAR, SPECIAL } from "../text/fold-table.ts";
import { slice, fold, sourceEnd, sourceStart } from "../text/fold.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { longNumbers, type LongNumber } from "./long-numbers.ts";
import type { OwnedWords } from "./owned-words.ts";
import { keepOwnSightings } from "./own-sightings.ts";
import type { Anchor, Hit, Passage, Place } from "./passage.ts";
import { placeFinding, type PlacedFinding } from "./placed-finding.ts";
import type { Sightings } from "./term-matcher.ts";
import { withoutWeaker } from "./weaker.ts";

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
  readonly findings: readonly BlockFinding[];
  /** The findings as a person sees them: offsets from the block's start, none twice. */
  readonly placed: readonly PlacedFinding[];
  readonly notes: readonly BlockNote[];
  /** Begins or ends with a digit: a number may be split between this block and the next. */
  readonly startsWithDigit: boolean;
  readonly endsWithDigit: boolean;
}

/** What a check of one block may know of its draft. */
export interface Surroundings {
  readonly place: Place;
  readonly about: About;
  readonly today: LocalDate;
}

const NO_NUMBERS: readonly LongNumber[] = [];
const NO_READERS: readonly number[] = [];

/** Results of blocks that say nothing, by the digits at their end and start. */
const quiet = (startsWithDigit: boolean, endsWithDigit: boolean): BlockResult => ({
  findings: [],
  placed: [],
  notes: [],
  startsWithDigit,
  endsWithDigit,
});
const QUIET = [quiet(false, false), quiet(false, true)] as const;
const QUIET_FROM_DIGIT = [quiet(true, false), quiet(true, true)] as const;

/**
 * Checks one block. One pass over its text says which rules it concerns; the usual block concerns none, and is not even
 * folded.
 */
export function checkBlock(block: Block, surroundings: Surroundings, rules: CompiledRules): BlockResult {
  const { words, buffer, patterns } = rules;
  let { text } = block;
  const met = words.scan(text);
  const isIrregular = (met.seen & IRREGULAR) !== 0;
  if (isIrregular) {
    fold(text, buffer);
    text = slice(buffer, 0, buffer.length);
    words.scan(text);
  }
  const inForce = rules.inForce(surroundings.about.kind);
  if (met.count > 0) keepOwnSightings(met, text, words, rules, inForce);
  const more = inForce.words?.scan(text);
  if (more !== undefined && inForce.words !== undefined) keepOwnSightings(more, text, inForce.words, rules, inForce);
  const isRead =
    (met.seen & inForce.classes) !== 0 ||
    (inForce.readsNumbers && met.hasLongNumber) ||
    (inForce.readsCells && block.cell !== undefined) ||
    (inForce.readsFoot && surroundings.place.foot) ||
    block.hidden !== undefined;
  const none = (isDigit(text, 0) ? QUIET_FROM_DIGIT : QUIET)[isDigit(text, text.length - 1) ? 1 : 0];
  if (met.count === 0 && (more?.count ?? 0) === 0 && !isRead && patterns.length === 0) return none;
  if (!isIrregular) fold(text, buffer);
  return readBlock({ block, surroundings, rules, met, more, readers: isRead ? inForce.readers : NO_READERS, none });
}

/** A block that concerns some rules, with what the pass over its text said. */
interface Reading {
  readonly block: Block;
  readonly surroundings: Surroundings;
  readonly rules: CompiledRules;
  readonly met: Sightings;
  /** Words of rules that are limited to kinds of drafts. */
  readonly more: Sightings | undefined;
  readonly readers: readonly number[];
  /** The result where nothing comes of it. */
  readonly none: BlockResult;
}

/** Asks all that the block concerns. It stands folded in the buffer. */
function readBlock({ block, surroundings, rules, met, more, readers, none }: Reading): BlockResult {
  const { buffer, list, patterns } = rules;
  const findings: BlockFinding[] = [];
  const notes: BlockNote[] = [];
  const raise = (owner: number, hit: Hit): void => {
    const start = sourceStart(buffer, hit.start);
    findings.push({ ...hit, owner, start, end: sourceEnd(buffer, hit.end, block.text) });
  };
  const asked: Asked[] = [];
  addAnchors(asked, met, rules.words, rules, raise);
  const { words } = rules.inForce(surroundings.about.kind);
  if (more !== undefined && words !== undefined) addAnchors(asked, more, words, rules, raise);
  const numbers = met.hasLongNumber ? longNumbers(buffer) : NO_NUMBERS;
  addReaders(asked, block, surroundings.place, numbers, readers, rules);
  if (asked.length > 0) {
    const { kind, cell, hidden } = block;
    const { place, about, today } = surroundings;
    // Spelled out, since spreading is slow and this is done for many blocks.
    const passage: Passage = { text: buffer, source: block.text, kind, cell, hidden, place, about, today, numbers };
    for (const { owner, anchors } of asked) {
      const { detector, examiner } = list[owner] ?? {};
      if (detector !== undefined) for (const hit of detector.find(passage, anchors)) raise(owner, hit);
      const note = examiner?.note(passage, anchors);
      if (note !== undefined) notes.push({ owner, note });
    }
  }
  if (patterns.length > 0) findPatterns(slice(buffer, 0, buffer.length), surroundings, rules, raise);
  const { startsWithDigit, endsWithDigit } = none;
  if (findings.length === 0) {
    // The usual block that is asked about is noted for an examiner and holds nothing by itself.
    return notes.length === 0
      ? none
      : { findings: none.findings, placed: none.placed, notes, startsWithDigit, endsWithDigit };
  }
  findings.sort(byPlaceThenRule);
  const placed = withoutWeaker(findings.map((found) => placeFinding(found, block, 0, rules)));
  return { findings, placed, notes, startsWithDigit, endsWithDigit };
}

/** A detector or examiner that the block concerns, by its rule's index in the compiled list. */
interface Asked {
  readonly owner: number;
  /** The words met. */
  readonly anchors: Anchor[];
}

/** Adds the words met, by their rule; those of rules that are nothing but a list of terms are raised at once. */
function addAnchors(
  asked: Asked[],
  { count, terms, starts, ends }: Sightings,
  { owners, words }: OwnedWords,
  { list }: CompiledRules,
  raise: (owner: number, hit: Hit) => void,
): void {
  for (let index = 0; index < count; index += 1) {
    const term = terms[index] ?? 0;
    const owner = owners[term] ?? 0;
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    if (list[owner]?.trigger === undefined) raise(owner, { start, end });
    else {
      const anchor: Anchor = { start, end, word: words[term] ?? 0 };
      const known = askedBy(asked, owner);
      if (known === undefined) asked.push({ owner, anchors: [anchor] });
      else known.anchors.push(anchor);
    }
  }
}

/** Few rules are concerned by one block: faster than a map. */
function askedBy(asked: readonly Asked[], owner: number): Asked | undefined {
  for (let index = asked.length - 1; index >= 0; index -= 1) if (asked[index]?.owner === owner) return asked[index];
  return undefined;
}

/** Adds those that are asked for more than words, and puts all in the order of their rules. */
function addReaders(
  asked: Asked[],
  { cell, hidden }: Block,
  { foot }: Place,
  numbers: readonly LongNumber[],
  readers: readonly number[],
  { list, buffer: { seen } }: CompiledRules,
): void {
  for (const owner of readers) {
    const { trigger } = list[owner] ?? {};
    const isAsked =
      (trigger?.reads !== undefined && (seen & trigger.reads) === trigger.reads) ||
      (numbers.length > 0 && trigger?.readsNumbers === true) ||
      (cell !== undefined && trigger?.readsCells === true) ||
      (foot && trigger?.readsFoot === true) ||
      (hidden !== undefined && trigger?.readsHidden === true);
    if (isAsked && askedBy(asked, owner) === undefined) asked.push({ owner, anchors: [] });
  }
  if (asked.length > 1) asked.sort((a, b) => a.owner - b.owner);
}

function isDigit(text: string, at: number): boolean {
  return ((FOLD_TABLE[text.charCodeAt(at)] ?? 0) & (DIGIT * SPECIAL)) !== 0;
}

function byPlaceThenRule(a: BlockFinding, b: BlockFinding): number {
  return a.start - b.start || a.end - b.end || a.owner - b.owner;
}

function findPatterns(
  folded: string,
  { about }: Surroundings,
  { patterns, inForce }: CompiledRules,
  raise: (owner: number, hit: Hit) => void,
): void {
  const { holds } = inForce(about.kind);
  for (const { owner, pattern } of patterns) {
    if (holds[owner] === 0) continue;
    for (const match of folded.matchAll(pattern)) {
      if (match[0] !== "") raise(owner, { start: match.index, end: match.index + match[0].length });
    }
  }
}
