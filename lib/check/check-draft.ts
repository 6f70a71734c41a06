import type { Draft, LocalDate } from "../model/draft.ts";
import type { Finding } from "../model/finding.ts";
import { checkBlock } from "./check-block.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { gatherFindings } from "./gather-findings.ts";
import { edgesOf, placeOf } from "./places.ts";

export { compileRules } from "./compile-rules.ts";

/**
 * All that the rules find in a draft, sorted by start; offsets are UTF-16 units into the blocks joined by `\n`. Pure:
 * `context.today` is the civil date that a birth date may not lie behind.
 */
export function checkDraft(draft: Draft, rules: CompiledRules, { today }: { readonly today: LocalDate }): Finding[] {
  const edges = edgesOf(draft.blocks);
  const results = draft.blocks.map((block, index) =>
    checkBlock(block, placeOf(draft.blocks, index, edges), rules, today),
  );
  return gatherFindings(draft, results, rules, today);
}
