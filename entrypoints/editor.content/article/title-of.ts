import { readFields } from "../../../lib/page/forms/read-fields.ts";
import type { Desk } from "../desk.ts";

/** Characters of a title that the background takes. */
const LONGEST = 500;

/** The article's title as it stands in the form; without a profile, of the field that is named so. "" where none is found. */
export function titleOf({ profile, review }: Pick<Desk, "profile" | "review">): string {
  const named = review.drafts().find(({ name }) => name === "标题");
  const read = named?.blocks.map(({ text }) => text).join("");
  return (readFields(document, profile).title ?? read ?? "").slice(0, LONGEST);
}
