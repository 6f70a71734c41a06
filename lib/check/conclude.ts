import type { About, LocalDate } from "../model/draft.ts";
import type { BlockResult } from "./check-block.ts";
import type { CompiledRules } from "./compile-rules.ts";
import type { Conclusion, Noted } from "./passage.ts";

/** A conclusion under its rule. */
export interface RuleConclusion extends Conclusion {
  /** Index of the rule in the compiled list. */
  readonly owner: number;
}

/** What the examiners conclude from the notes of all blocks. */
export function conclude(
  results: readonly BlockResult[],
  rules: CompiledRules,
  about: About,
  today: LocalDate,
): readonly RuleConclusion[] {
  const notes: Noted<unknown>[][] = rules.list.map(() => []);
  for (let block = 0; block < results.length; block += 1) {
    for (const { owner, note } of results[block]?.notes ?? []) notes[owner]?.push({ block, note });
  }
  return rules.list.flatMap(({ examiner }, owner) =>
    examiner === undefined
      ? []
      : examiner.conclude(notes[owner] ?? [], about, today).map((found) => ({ ...found, owner })),
  );
}
