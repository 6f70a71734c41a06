import type { Block, Draft, LocalDate } from "../model/draft.ts";
import type { Finding } from "../model/finding.ts";
import { checkBlock, type BlockResult } from "./check-block.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { gatherFindings } from "./gather-findings.ts";
import type { Place } from "./passage.ts";
import { edgesOf, isPlace, placeOf } from "./places.ts";

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
  let kept: readonly Kept[] = [];
  let keptDay: LocalDate = "";

  return (draft, { today }) => {
    const { blocks } = draft;
    const edges = edgesOf(blocks);
    const old = today === keptDay ? kept : [];
    const isSame = (known: Kept | undefined, index: number): boolean => {
      const block = blocks[index];
      if (known === undefined || block === undefined) return false;
      const isSameBlock = known.block === block || (known.block.text === block.text && known.block.kind === block.kind);
      return isSameBlock && isPlace(known.place, blocks, index, edges);
    };
    const shortest = Math.min(old.length, blocks.length);
    let front = 0;
    while (front < shortest && isSame(old[front], front)) front += 1;
    let back = 0;
    while (back < shortest - front && isSame(old[old.length - 1 - back], blocks.length - 1 - back)) back += 1;
    const changed = blocks.slice(front, blocks.length - back).map((block, offset): Kept => {
      const place = placeOf(blocks, front + offset, edges);
      return { ...checkBlock(block, place, rules, today), block, place };
    });
    kept = [...old.slice(0, front), ...changed, ...old.slice(old.length - back)];
    keptDay = today;
    return gatherFindings(draft, kept, rules, today);
  };
}
