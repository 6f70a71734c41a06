import type { Draft, LocalDate } from "../model/draft.ts";
import type { Finding } from "../model/finding.ts";
import { checkBlock } from "./check-block.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { conclude } from "./conclude.ts";
import { aboutOf } from "./draft-kind.ts";
import { gatherFindings } from "./gather-findings.ts";
import { edgesOf, placeOf } from "./places.ts";

export { compileRules } from "./compile-rules.ts";

/**
 * All that the rules find in a draft, sorted by start; offsets are UTF-16 units into the blocks joined by `\n`. Pure:
 * `context.today` is the civil date that a birth date may not lie behind.
 */
export function checkDraft(draft: Draft, rules: CompiledRules, { today }: { readonly today: LocalDate }): Finding[] {
  const { blocks } = draft;
  const edges = edgesOf(blocks);
  const about = aboutOf(draft);
  const results = blocks.map((block, index) =>
    checkBlock(block, { place: placeOf(blocks, index, edges), about, today }, rules),
  );
  const conclusions = conclude(results, rules, about, today);
  return gatherFindings({ blocks, results, conclusions, about, today }, rules).findings;
}
