import type { About, LocalDate } from "../model/draft.ts";
import type { BlockResult } from "./check-block.ts";
import type { CompiledRules } from "./compile-rules.ts";
import type { Conclusion, Noted } from "./passage.ts";

/** A conclusion under its rule. */
export interface RuleConclusion extends Conclusion {
  /** Index of the rule in the compiled list. */
  readonly owner: number;
}

/** What the examiners in force conclude from the notes of all blocks, in the order of their rules. */
export function conclude(
  results: readonly BlockResult[],
  rules: CompiledRules,
  about: About,
  today: LocalDate,
): readonly RuleConclusion[] {
  const { list, inForce } = rules;
  const { examiners } = inForce(about.kind);
  const notes = new Map<number, Noted<unknown>[]>();
  for (let block = 0; block < results.length; block += 1) {
    const own = results[block]?.notes ?? [];
    for (let index = 0; index < own.length; index += 1) {
      const { owner = 0, note } = own[index] ?? {};
      const known = notes.get(owner);
      if (known === undefined) notes.set(owner, [{ block, note }]);
      else known.push({ block, note });
    }
  }
  return examiners.flatMap((owner) =>
    (list[owner]?.examiner?.conclude(notes.get(owner) ?? [], about, today) ?? []).map((found) => ({ ...found, owner })),
  );
}
