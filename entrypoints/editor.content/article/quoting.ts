import type { StepAsked } from "../../../components/overlay/review/review-state.ts";
import type { ReviewItem } from "../../../lib/check/form-review.ts";
import type { Category } from "../../../lib/model/category.ts";
import type { FormField } from "../../../lib/model/step-fields.ts";
import { quotesFound } from "../quotes-found.ts";

/** What is found here is no secret of anybody; a review may have to name it, e.g. a law that was amended. */
const NAMEABLE: ReadonlySet<Category> = new Set<Category>([
  "missing-metadata",
  "missing-element",
  "placeholder",
  "total-mismatch",
  "invalid-date",
  "document-number",
  "outdated-law",
  "other",
]);

/** The fields of a step, by their ids, in which the log would hold what was found in the article. */
export function quotingFields(items: readonly ReviewItem[], fields: StepAsked["fields"]): string[] {
  const unnamed = items.filter(({ finding }) => !NAMEABLE.has(finding.category));
  return Object.entries(fields).flatMap(([id, value]) =>
    typeof value === "string" && quotesFound(value, unnamed) ? [id] : [],
  );
}

/** The sentence about the first of these that somebody wrote; a choice, a day or who signs quotes nothing. */
export function quotingRefusal(ids: readonly string[], fields: readonly FormField[]): string | undefined {
  const field = fields.find(({ id, kind }) => ids.includes(id) && (kind === "text" || kind === "lines"));
  return field && `“${field.title}”写出了稿件中查到的内容，不能写入记录，请换个说法。`;
}
