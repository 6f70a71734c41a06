import type { Block, Draft, LocalDate } from "../model/draft.ts";
import type { Finding } from "../model/finding.ts";
import { checkBlock, type BlockResult } from "./check-block.ts";
import type { CompiledRules } from "./compile-rules.ts";
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
 * kind or place changed since the last call are read again. Blocks are matched from both ends, so that one typed,
 * pasted or deleted leaves the rest alone. Keeps the last draft only.
 */
export function createIncrementalCheck(
  rules: CompiledRules,
): (draft: Draft, context: { readonly today: LocalDate }) => Finding[] {
  /** What each block of the last draft said; changed in place. */
  let kept: Kept[] = [];
  let keptDay: LocalDate = "";

  return (draft, { today }) => {
    const { blocks } = draft;
    const edges = edgesOf(blocks);
    if (today !== keptDay) kept = [];
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
      return { ...checkBlock(block, place, rules, today), block, place };
    });
    const removed = kept.length - front - back;
    // A whole document pasted at once is more than a call may take as arguments.
    if (changed.length === removed && removed === 1) kept.splice(front, removed, ...changed);
    else kept = [...kept.slice(0, front), ...changed, ...kept.slice(kept.length - back)];
    keptDay = today;
    return gatherFindings(draft, kept, rules, today);
  };
}

/** Whether a block and its edges are as they were. Its label is, too, when the block before is as it was. */
function isSame(known: Kept | undefined, block: Block | undefined, index: number, edges: Edges): boolean {
  if (known === undefined || block === undefined || !keepsEdges(known.place, index, edges)) return false;
  return known.block === block || (known.block.text === block.text && known.block.kind === block.kind);
}
