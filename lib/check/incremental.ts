import type { About, Block, Draft, LocalDate } from "../model/draft.ts";
import type { Finding } from "../model/finding.ts";
import { checkBlock, type BlockResult } from "./check-block.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { conclude, type RuleConclusion } from "./conclude.ts";
import { aboutOf } from "./draft-kind.ts";
import { gatherFindings } from "./gather-findings.ts";
import type { Place } from "./passage.ts";
import { edgesOf, keepsEdges, labelOf, placeOf, type Edges } from "./places.ts";

/** A block as it was, with what was found in it. */
interface Kept extends BlockResult {
  readonly block: Block;
  readonly place: Place;
}

/**
 * A check for a draft that changes a little at a time: the same findings as `checkDraft`, but only blocks whose text,
 * kind or place changed since the last call are read again, and examiners conclude anew only where a note changed. Blocks
 * are matched from both ends, so that one typed, pasted or deleted leaves the rest alone. Keeps the last draft only.
 */
export function createIncrementalCheck(
  rules: CompiledRules,
): (draft: Draft, context: { readonly today: LocalDate }) => Finding[] {
  /** What each block of the last draft said; changed in place. */
  let kept: Kept[] = [];
  let conclusions: readonly RuleConclusion[] | undefined;
  let keptDay: LocalDate = "";
  let about: About = { kind: "unknown" };

  return (draft, { today }) => {
    const { blocks } = draft;
    const edges = edgesOf(blocks);
    const aboutNow = aboutOf(draft);
    if (today !== keptDay || !isSameAbout(about, aboutNow)) {
      kept = [];
      conclusions = undefined;
      keptDay = today;
      about = aboutNow;
    }
    const shortest = Math.min(kept.length, blocks.length);
    let front = 0;
    while (front < shortest && isSame(kept[front], blocks[front], front, edges)) front += 1;
    let back = 0;
    while (back < shortest - front) {
      const index = blocks.length - 1 - back;
      if (!isSame(kept[kept.length - 1 - back], blocks[index], index, edges)) break;
      back += 1;
    }
    // The first of these may be a cell behind another label now.
    if (back > 0 && kept[kept.length - back]?.place.label !== labelOf(blocks, blocks.length - back)) back -= 1;
    const changed = blocks.slice(front, blocks.length - back).map((block, offset): Kept => {
      const place = placeOf(blocks, front + offset, edges);
      return { ...checkBlock(block, { place, about, today }, rules), block, place };
    });
    const removed = kept.length - front - back;
    const keepsNotes =
      changed.length === removed && changed.every((block, index) => hasSameNotes(block, kept[front + index]));
    // A whole document pasted at once is more than a call may take as arguments.
    if (changed.length === removed && removed === 1) kept.splice(front, removed, ...changed);
    else kept = [...kept.slice(0, front), ...changed, ...kept.slice(kept.length - back)];
    if (conclusions === undefined || !keepsNotes) conclusions = conclude(kept, rules, about, today);
    return gatherFindings(draft, { results: kept, conclusions, about, today }, rules);
  };
}

function hasSameNotes({ notes }: Kept, before: Kept | undefined): boolean {
  if (before === undefined || notes.length !== before.notes.length) return false;
  return notes.length === 0 || JSON.stringify(notes) === JSON.stringify(before.notes);
}

function isSameAbout(one: About, other: About): boolean {
  return (
    one.kind === other.kind &&
    one.part === other.part &&
    one.title === other.title &&
    one.source === other.source &&
    one.author === other.author &&
    one.date === other.date &&
    one.column === other.column &&
    one.attribute === other.attribute
  );
}

/** Whether a block and its edges are as they were. Its label is, too, when the block before is as it was. */
function isSame(known: Kept | undefined, block: Block | undefined, index: number, edges: Edges): boolean {
  if (known === undefined || block === undefined || !keepsEdges(known.place, index, edges)) return false;
  return known.block === block || isSameBlock(known.block, block);
}

function isSameBlock(one: Block, other: Block): boolean {
  if (one.text !== other.text || one.kind !== other.kind || one.hidden !== other.hidden) return false;
  const [a, b] = [one.cell, other.cell];
  return (
    a === b ||
    (a !== undefined &&
      b !== undefined &&
      a.table === b.table &&
      a.row === b.row &&
      a.column === b.column &&
      a.isHeader === b.isHeader)
  );
}
