import type { Outcome } from "../model/category.ts";
import type { Category } from "../model/category.ts";
import type { Finding } from "../model/finding.ts";
import { foldText } from "../text/fold.ts";

/** The part of a finding in a form that a waiver is about. */
export interface Waivable {
  readonly key: string;
  readonly field: string;
  readonly finding: Pick<Finding, "rule" | "category" | "outcome">;
  /** Its places in `text`; none where something is missing. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
  readonly text: string;
}

/** What a waiver is bound to: where the text changes, the finding is open again. */
export interface WaiverMatter {
  readonly rule: string;
  readonly category: Category;
  readonly field: string;
  /** The found text of all its places, folded and without spaces; empty where something is missing. */
  readonly text: string;
  /** Which of several that are alike in the field, from 0: one more of them is not waived with the others. */
  readonly nth: number;
}

/** One text that the agency's people are no more asked about. */
interface Allowed {
  readonly rule: string;
  readonly text: string;
}

/** What the waivers of one form are, by the findings' keys; those that hold publishing are never among them. */
export function settle<A extends Allowed, W>(
  items: readonly Waivable[],
  allowed: readonly A[],
  waived: (matter: WaiverMatter) => W | undefined,
): ReadonlyMap<string, { readonly entry: A } | { readonly waiver: W }> {
  const settled = new Map<string, { readonly entry: A } | { readonly waiver: W }>();
  for (const { key, matter } of matters(items)) {
    const entry = allowed.find(({ rule, text }) => text !== "" && rule === matter.rule && text === matter.text);
    if (entry) {
      settled.set(key, { entry });
      continue;
    }
    const waiver = waived(matter);
    if (waiver !== undefined) settled.set(key, { waiver });
  }
  return settled;
}

/** What a waiver of each finding would be bound to, in the order of the findings, without those that hold publishing. */
export function matters(items: readonly Waivable[]): { readonly key: string; readonly matter: WaiverMatter }[] {
  const seen = new Map<string, number>();
  return items.flatMap(({ key, field, finding: { rule, category, outcome }, places, text }) => {
    if (!isWaivable(outcome)) return [];
    const found = places.map(({ start, end }) => normalised(text.slice(start, end))).join("\n");
    const alike = `${field}/${rule}/${found}`;
    const nth = seen.get(alike) ?? 0;
    seen.set(alike, nth + 1);
    return [{ key, matter: { rule, category, field, text: found, nth } }];
  });
}

/** Whether a person may say that such a finding needs no change; what holds publishing takes a named approval. */
export function isWaivable(outcome: Outcome): boolean {
  return outcome !== "block";
}

/** This much of a longer text is a quotation, too. */
const QUOTATION = 6;

/** Whether a sentence quotes the found text, all of it or a good part, whatever stands between its words. */
export function quotes(sentence: string, found: string): boolean {
  const said = bare(sentence);
  return found.split("\n").some((line) => {
    const words = bare(line);
    const size = Math.min(words.length, QUOTATION);
    // One character alone is in many a sentence.
    if (size < 2) return false;
    for (let at = 0; at + size <= words.length; at += 1) if (said.includes(words.slice(at, at + size))) return true;
    return false;
  });
}

/** Letters and digits only. */
function bare(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, "");
}

function normalised(text: string): string {
  return foldText(text).replace(/\s+/g, "");
}
