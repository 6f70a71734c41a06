import { blockAt } from "../check/block-at.ts";
import { checkDraft } from "../check/check-draft.ts";
import type { CompiledRules } from "../check/compile-rules.ts";
import { draftText, type LocalDate } from "../model/draft.ts";
import type { Tally } from "../model/event.ts";
import type { Finding } from "../model/finding.ts";
import type { AttachmentDraft } from "./attachment.ts";

/** One thing found in a file, with the place where it stands. */
export interface AttachmentFinding {
  readonly finding: Finding;
  /** E.g. 「工作表“名单”B3」; for one of a whole column, its first. */
  readonly place: string;
  /** How many places it is found in besides. */
  readonly more: number;
  readonly excerpt: { readonly before: string; readonly hit: string; readonly after: string };
}

/** What a file's findings are counted under in the log. */
const FIELD = "附件";

/** Characters shown on either side of a finding. */
const AROUND = 14;

/** All that the rules find in a file, in its order. */
export function checkAttachment(
  { draft, places }: AttachmentDraft,
  rules: CompiledRules,
  today: LocalDate,
): AttachmentFinding[] {
  const text = draftText(draft);
  const starts: number[] = [];
  let length = 0;
  for (const block of draft.blocks) {
    starts.push(length);
    length += block.text.length + 1;
  }
  // What is missing from a file may well stand in the article.
  const findings = checkDraft(draft, rules, { today }).filter(({ start, end }) => end > start);
  return findings.map((finding) => {
    const { start, end, more = [] } = finding;
    const block = blockAt(starts, start);
    const from = starts[block] ?? 0;
    const to = from + (draft.blocks[block]?.text.length ?? 0);
    const excerpt = {
      before: text.slice(Math.max(from, start - AROUND), start),
      hit: text.slice(start, end),
      after: text.slice(end, Math.max(end, Math.min(to, end + AROUND))),
    };
    return { finding, place: places[block] ?? "", more: more.length, excerpt };
  });
}

/** Counts by rule, for the log: no text, no place. */
export function attachmentTallies(found: readonly AttachmentFinding[]): Tally[] {
  const counts = new Map<string, Tally>();
  for (const { finding, more } of found) {
    const { rule, category, outcome } = finding;
    const count = (counts.get(rule)?.count ?? 0) + 1 + more;
    counts.set(rule, { rule, category, outcome, field: FIELD, count });
  }
  return [...counts.values()];
}
