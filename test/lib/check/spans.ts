import { checkDraft, compileRules } from "../../../lib/check/check-draft.ts";
import type { Block, Draft } from "../../../lib/model/draft.ts";
import type { Finding } from "../../../lib/model/finding.ts";
import { draftText } from "../../../lib/model/draft.ts";
import { national } from "../../../rules/national/pack.ts";

const rules = compileRules(national);

/** The day of all tests. */
export const TODAY = "2026-11-22";

/** What the national pack finds in the blocks. */
export function findingsIn(blocks: Draft["blocks"]): Finding[] {
  return checkDraft({ kind: "article", blocks }, rules, { today: TODAY });
}

/** What it finds in a text whose lines are paragraphs, as 「rule: found text」. */
export function foundIn(text: string): string[] {
  return namesOf(text.split("\n").map((line) => ({ kind: "paragraph", text: line })));
}

/** The same for blocks. */
export function namesOf(blocks: readonly Block[]): string[] {
  const text = draftText({ blocks });
  return findingsIn(blocks).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}
