import type { FieldValues } from "../../lib/model/field.ts";
import { readFields } from "../../lib/page/forms/read-fields.ts";
import type { Desk } from "./desk.ts";
import type { DraftFacts } from "./recorder.ts";

const NOBODY = { name: "", department: "", role: "" };

/** What the log may know of the draft on a desk. */
export function draftFacts({ review, profile, pack }: Desk, portal: string): DraftFacts {
  const items = review.items();
  const secret = items.some(({ finding }) => finding.category === "secrecy-marking");
  const title = hasFoundInTitle(review) ? undefined : readFields(document, profile).title;
  return { portal, title, texts: review.texts(), secret, person: pack?.person ?? NOBODY };
}

/** What a form begins with; without the title where anything was found in that. */
export function withoutFoundTitle(review: Desk["review"], begun: FieldValues): FieldValues {
  if (!hasFoundInTitle(review)) return begun;
  return Object.fromEntries(Object.entries(begun).filter(([id]) => id !== "title"));
}

/** Whatever was found in the title, the log would hold its text. */
function hasFoundInTitle(review: Desk["review"]): boolean {
  return review.items().some(({ field }) => field === "标题");
}
