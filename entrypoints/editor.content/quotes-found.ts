import type { ReviewItem } from "../../lib/check/form-review.ts";
import { quotes } from "../../lib/check/waivers.ts";

/** Whether a sentence, which is to be stored, quotes what one of these findings found. */
export function quotesFound(sentence: string, items: readonly Pick<ReviewItem, "places" | "text">[]): boolean {
  return items.some(({ places, text }) => places.some(({ start, end }) => quotes(sentence, text.slice(start, end))));
}
