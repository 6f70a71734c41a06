import { readAttachment } from "../../attachments/read-attachment.ts";
import { checkDraft } from "../../check/check-draft.ts";
import type { CompiledRules } from "../../check/compile-rules.ts";
import type { Outcome } from "../../model/category.ts";
import type { DocumentTemplate, RemedyText } from "../../model/document-template.ts";
import { draftText, type Draft, type LocalDate } from "../../model/draft.ts";
import type { FieldValues } from "../../model/field.ts";
import type { Citation, Finding } from "../../model/finding.ts";
import { failure, type Result } from "../../model/result.ts";
import { fillLetter, type FilledLetter, type LetterFacts, type LetterPart } from "./fill-letter.ts";
import { letterDocx } from "./letter-docx.ts";
import { letterDraft, letterFindings } from "./letter-draft.ts";
import { fillOwnTemplate } from "./own-template.ts";

/** Something that the check found in a document. */
export interface LetterFinding {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly message: string;
  /** The words found; empty where something is missing or they may not be shown. */
  readonly words: string;
  readonly basis: readonly Citation[];
}

/** A document as it would be saved now. */
export interface LetterReview {
  readonly letter: FilledLetter;
  /** What it was filled with. */
  readonly values: FieldValues;
  /** Those that hold the saving come first. */
  readonly findings: readonly LetterFinding[];
  /** What to know of the values before it is sent; sentences. */
  readonly notes: readonly string[];
  /** The file; refused with a sentence while something is missing. */
  readonly bytes: () => Promise<Result<Uint8Array<ArrayBuffer>>>;
}

/** What a document is made of and checked by. `own` is the agency's own Word file, where it has one. */
export interface LetterJob {
  readonly template: DocumentTemplate;
  readonly remedies: readonly RemedyText[];
  readonly rules: CompiledRules;
  readonly today: LocalDate;
  readonly own?: Uint8Array | undefined;
}

const RANK: Readonly<Record<Outcome, number>> = { block: 0, ask: 1, advise: 2 };

/** Fills a document and checks it as it would be saved. Fails with a sentence where the agency's own file cannot be filled. */
export async function reviewLetter(job: LetterJob, facts: LetterFacts): Promise<Result<LetterReview>> {
  const { template, remedies, own } = job;
  const letter = fillLetter(template, facts, remedies);
  if (own === undefined) {
    return reviewed(job, facts, letter, letterDraft(letter), () => letterDocx(letter));
  }
  const filled = fillOwnTemplate(own, template, facts, remedies);
  if (!filled.ok) return filled;
  const { missing, bytes } = filled.value;
  if (!bytes) {
    const lacking = { ...letter, missing };
    return reviewed(job, facts, lacking, letterDraft(letter), () => letterDocx(lacking));
  }
  // Its own words are checked, too.
  const read = await readAttachment({ name: `${template.code}.docx`, bytes });
  if (!read.ok) return failure(`模板填好后读不出来：${read.error}`);
  const { draft } = read.value;
  const parts = draft.blocks.flatMap(({ text, hidden }): LetterPart[] => (hidden ? [] : [{ role: "left", text }]));
  const shown = { ...letter, parts, missing };
  return reviewed(job, facts, shown, draft, () => Promise.resolve({ ok: true, value: bytes }));
}

function reviewed(
  { rules, today }: LetterJob,
  facts: LetterFacts,
  letter: FilledLetter,
  draft: Draft,
  bytes: LetterReview["bytes"],
): Result<LetterReview> {
  const text = draftText(draft);
  const findings = letterFindings(draft, checkDraft(draft, rules, { today }), facts.values)
    .map((finding) => described(finding, text))
    .toSorted((a, b) => RANK[a.outcome] - RANK[b.outcome]);
  const notes = [...new Set(letter.used.flatMap((id) => facts.doubts[id] ?? []))];
  return { ok: true, value: { letter, values: facts.values, findings, notes, bytes } };
}

function described({ rule, outcome, message, basis, start, end }: Finding, text: string): LetterFinding {
  return { rule, outcome, message, basis, words: text.slice(start, Math.min(end, start + 40)) };
}
