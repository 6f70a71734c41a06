import type { Block, Draft, LocalDate } from "../model/draft.ts";
import type { Finding } from "../model/finding.ts";
import { checkBlock, type BlockResult } from "./check-block.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { gatherFindings } from "./gather-findings.ts";
import type { Place } from "./passage.ts";
import { edgesOf, placeOf } from "./places.ts";

interface Kept {
  readonly block: Block;
  readonly place: Place;
  readonly result: BlockResult;
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
    if (today !== keptDay) kept = [];
    keptDay = today;
    const edges = edgesOf(blocks);
    const grown = blocks.length - kept.length;
    const old = kept;
    const next: Kept[] = [];
    let isAligned = true;
    for (const [index, block] of blocks.entries()) {
      const place = placeOf(blocks, index, edges);
      const fromStart: Kept | undefined = isAligned ? old[index] : undefined;
      const same: Kept | undefined = [fromStart, old[index - grown]].find((candidate) =>
        isSame(candidate, block, place),
      );
      isAligned &&= same !== undefined && same === fromStart;
      next.push(same ?? { block, place, result: checkBlock(block, place, rules, today) });
    }
    kept = next;
    const results = next.map(({ result }) => result);
    return gatherFindings(draft, results, rules, today);
  };
}

function isSame(kept: Kept | undefined, block: Block, place: Place): boolean {
  return (
    kept !== undefined &&
    kept.block.kind === block.kind &&
    kept.block.text === block.text &&
    kept.place.head === place.head &&
    kept.place.foot === place.foot &&
    kept.place.label === place.label
  );
}
