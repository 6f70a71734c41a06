import type { About, Block, Draft, LocalDate } from "../model/draft.ts";
import type { Finding } from "../model/finding.ts";
import { checkBlock, type BlockResult } from "./check-block.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { conclude, type RuleConclusion } from "./conclude.ts";
import { aboutOf } from "./draft-kind.ts";
import { gatherFindings } from "./gather-findings.ts";
import type { Place } from "./passage.ts";
import { edgesOf, isBlank, keepsEdges, labelOf, namesNext, placeOf, type Edges } from "./places.ts";
import { replaceBlock, type OneEdit } from "./replace-block.ts";
import { isSameAbout, isSameBlock } from "./same-draft.ts";

/** The last draft and what was found in it; changed in place. */
interface State {
  draft: Draft;
  /** The draft's, its kind made out. */
  about: About;
  today: LocalDate;
  blocks: readonly Block[];
  places: Place[];
  results: BlockResult[];
  conclusions: readonly RuleConclusion[];
  findings: readonly Finding[];
  /** See `Gathering`. */
  isPlain: boolean;
  /** The block that was changed alone last, and its offset in the text: most likely it is the next one, too. */
  edited: { readonly index: number; readonly offset: number } | undefined;
}

/**
 * A check for a draft that changes a little at a time: the same findings as `checkDraft`, but only blocks whose text,
 * kind or place changed since the last call are read again, and examiners conclude anew only where a note changed. Blocks
 * are matched from both ends, so that one typed, pasted or deleted leaves the rest alone. Keeps the last draft only.
 */
export function createIncrementalCheck(
  rules: CompiledRules,
): (draft: Draft, context: { readonly today: LocalDate }) => readonly Finding[] {
  let state: State | undefined;
  return (draft, { today }) => {
    const known = state?.today === today && isSameAbout(state.draft, draft) ? state : undefined;
    if (known === undefined || !typeInto(known, draft, rules)) state = recheck(known, draft, today, rules);
    return state?.findings ?? [];
  };
}

/** Takes the usual edit, one block typed into, and nothing else touched by it; `false` where there is more to it. */
function typeInto(state: State, draft: Draft, rules: CompiledRules): boolean {
  const { blocks, places, results } = state;
  const index = onlyChange(blocks, draft.blocks);
  if (index === undefined) return false;
  const before = blocks[index];
  const block = draft.blocks[index];
  const place = places[index];
  const old = results[index];
  if (before === undefined || block === undefined || place === undefined || old === undefined) return false;
  const { about, today } = state;
  // Its text may be the label of the next block, move head or foot, or say what kind of draft this is.
  if (block.kind === "cell" || before.kind === "cell" || isBlank(before) !== isBlank(block)) return false;
  for (const either of [blocks, draft.blocks])
    if (namesNext(either, index) || namesNext(either, index - 1)) return false;
  if (place.head && aboutOf(draft).kind !== about.kind) return false;
  const result = checkBlock(block, { place, about, today }, rules);
  if (!state.isPlain || !hasSameNotes(result, old)) return false;
  const offset = state.edited?.index === index ? state.edited.offset : offsetOf(draft.blocks, index);
  const edit: OneEdit = { index, offset, before: before.text.length, after: block.text.length, result };
  const findings = replaceBlock(state.findings, results, edit);
  if (findings === undefined) return false;
  results[index] = result;
  state.draft = draft;
  state.blocks = draft.blocks;
  state.findings = findings;
  state.edited = { index, offset };
  return true;
}

/** The one index at which two drafts of equally many blocks differ. */
function onlyChange(before: readonly Block[], now: readonly Block[]): number | undefined {
  const { length } = now;
  if (before.length !== length) return undefined;
  let index = 0;
  while (index < length && before[index] === now[index]) index += 1;
  for (let rest = index + 1; rest < length; rest += 1) if (before[rest] !== now[rest]) return undefined;
  return index < length ? index : undefined;
}

function offsetOf(blocks: readonly Block[], index: number): number {
  let offset = 0;
  for (let block = 0; block < index; block += 1) offset += (blocks[block]?.text.length ?? 0) + 1;
  return offset;
}

/** Reads again what changed and gathers everything anew. */
function recheck(known: State | undefined, draft: Draft, today: LocalDate, rules: CompiledRules): State {
  const { blocks } = draft;
  const about = aboutOf(draft);
  const edges = edgesOf(blocks);
  const state = known !== undefined && known.about.kind === about.kind ? known : undefined;
  const { front, back } = matched(state, blocks, edges);
  const before = state?.results ?? [];
  const places: Place[] = [];
  const results: BlockResult[] = [];
  for (const [offset, block] of blocks.slice(front, blocks.length - back).entries()) {
    const place = placeOf(blocks, front + offset, edges);
    places.push(place);
    results.push(checkBlock(block, { place, about, today }, rules));
  }
  const replaced = before.slice(front, before.length - back);
  const keepsNotes =
    state !== undefined &&
    replaced.length === results.length &&
    results.every((result, index) => hasSameNotes(result, replaced[index]));
  const all = [...before.slice(0, front), ...results, ...before.slice(before.length - back)];
  const conclusions = keepsNotes ? state.conclusions : conclude(all, rules, about, today);
  const kept = state?.places ?? [];
  return {
    ...gatherFindings({ blocks, results: all, conclusions, about, today }, rules),
    draft,
    about,
    today,
    blocks,
    places: [...kept.slice(0, front), ...places, ...kept.slice(kept.length - back)],
    results: all,
    conclusions,
    edited: undefined,
  };
}

/** How many blocks at the front and at the back are as they were, their places, too. */
function matched(state: State | undefined, blocks: readonly Block[], edges: Edges) {
  if (state === undefined) return { front: 0, back: 0 };
  const { blocks: before, places } = state;
  const isSame = (was: number, is: number): boolean => {
    const [old, now, place] = [before[was], blocks[is], places[was]];
    if (old === undefined || now === undefined || place === undefined || !keepsEdges(place, is, edges)) return false;
    return isSameBlock(old, now);
  };
  const shortest = Math.min(before.length, blocks.length);
  let front = 0;
  while (front < shortest && isSame(front, front)) front += 1;
  let back = 0;
  while (back < shortest - front && isSame(before.length - 1 - back, blocks.length - 1 - back)) back += 1;
  // The first of these may be a cell behind another label now.
  if (back > 0 && places[before.length - back]?.label !== labelOf(blocks, blocks.length - back)) back -= 1;
  return { front, back };
}

function hasSameNotes({ notes }: BlockResult, before: BlockResult | undefined): boolean {
  if (before === undefined || notes.length !== before.notes.length) return false;
  return notes.length === 0 || JSON.stringify(notes) === JSON.stringify(before.notes);
}
