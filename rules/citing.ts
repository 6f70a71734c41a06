import type { Category } from "../lib/model/category.ts";
import type { Adjustment } from "../lib/model/rule-pack.ts";

/** Says that national rules rest first on a clause of an agency's document. */
interface Citing {
  /** Those with these ids. */
  readonly rules: (clause: string, ids: readonly string[]) => readonly Adjustment[];
  /** All of these categories, but for those named by their ids. */
  readonly categories: (clause: string, categories: readonly Category[]) => readonly Adjustment[];
}

/** Takes up national rules under an agency's document. */
export function citing(document: string): Citing {
  return {
    rules: (clause, ids) => ids.map((rule) => ({ rule, basis: [{ document, clause }] })),
    categories: (clause, categories) => categories.map((category) => ({ category, basis: [{ document, clause }] })),
  };
}
