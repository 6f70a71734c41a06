import { draftText, type Draft, type LocalDate } from "../../model/draft.ts";
import type { CheckedText, TextFinding } from "../../model/checked-text.ts";
import type { Finding } from "../../model/finding.ts";
import { blockAt } from "../block-at.ts";
import { checkDraft } from "../check-draft.ts";
import type { CompiledRules } from "../compile-rules.ts";
import { settle } from "../waivers.ts";
import { titleOf } from "./split-articles.ts";

/** How much of the text around a finding is shown, in characters. */
const AROUND = 12;
/** A longer find is cut. */
const LONGEST_HIT = 80;

/** A text of a batch as it was read. */
export interface TextSource {
  readonly name: string;
  readonly draft: Draft;
  /** For each block where it stands; those without are counted as paragraphs. */
  readonly places?: readonly string[];
  readonly notes?: readonly string[];
}

/** What a batch is checked by. */
export interface BatchRules {
  readonly rules: CompiledRules;
  readonly today: LocalDate;
  /** Texts that the agency's people are no more asked about, by rule. */
  readonly allowed?: readonly { readonly rule: string; readonly text: string }[];
}

/** Checks a text of a batch, and says of each finding what a person needs to see. */
export function checkText(source: TextSource, { rules, today, allowed = [] }: BatchRules): CheckedText {
  const { draft } = source;
  const found = checkDraft(draft, rules, { today });
  if (allowed.length === 0) return describeText(source, found, rules);
  const text = draftText(draft);
  const items = found.map((finding, index) => {
    const { start, end, more = [] } = finding;
    return { key: `${index}`, field: "", finding, places: end > start ? [{ start, end }, ...more] : [], text };
  });
  const settled = settle(items, allowed, () => undefined);
  return describeText(
    source,
    found.filter((_finding, index) => !settled.has(`${index}`)),
    rules,
  );
}

/** The same of findings that are known already. */
export function describeText(
  { name, draft, places = [], notes = [] }: TextSource,
  found: readonly Finding[],
  rules: CompiledRules,
): CheckedText {
  const text = draftText(draft);
  const titles = new Map(rules.list.map(({ rule }) => [rule.id, rule.title]));
  const starts = startsOf(draft);
  const findings = found.map((finding): TextFinding => {
    const { rule, category, outcome, start, end, more = [], message, basis, hidden } = finding;
    const block = blockAt(starts, start);
    return {
      rule,
      title: titles.get(rule) ?? rule,
      category,
      outcome,
      place: end === start ? "全文" : (places[block] ?? `第${block + 1}段`),
      ...(hidden && { hidden }),
      count: more.length + 1,
      ...(end > start && { excerpt: excerptOf(text, start, end) }),
      message,
      basis,
    };
  });
  const first = draft.blocks.find(({ text: line }) => line.trim() !== "");
  const title = draft.title ?? (first === undefined || first.kind === "cell" ? "" : titleOf(first.text));
  return { name, title, notes, findings };
}

function excerptOf(text: string, start: number, end: number): NonNullable<TextFinding["excerpt"]> {
  const hit = text.slice(start, end);
  return {
    before: flat(text.slice(Math.max(0, start - AROUND), start)),
    hit: flat(hit.length > LONGEST_HIT ? `${hit.slice(0, LONGEST_HIT)}……` : hit),
    after: flat(text.slice(end, end + AROUND)),
  };
}

function flat(part: string): string {
  return part.replaceAll("\n", " ");
}

function startsOf({ blocks }: Draft): readonly number[] {
  let next = 0;
  return blocks.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}
