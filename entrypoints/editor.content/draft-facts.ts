import { readFields } from "../../lib/page/forms/read-fields.ts";
import type { Desk } from "./desk.ts";
import type { DraftFacts } from "./recorder.ts";

const NOBODY = { name: "", department: "", role: "" };

/** What the log may know of the draft on a desk. */
export function draftFacts({ review, profile, pack }: Desk, portal: string): DraftFacts {
  const items = review.items();
  const secret = items.some(({ finding }) => finding.category === "secrecy-marking");
  // Whatever was found in the title, the log would hold its text.
  const inTitle = items.some(({ field }) => field === "标题");
  const title = inTitle ? undefined : readFields(document, profile).title;
  return { portal, title, texts: review.texts(), secret, person: pack?.person ?? NOBODY };
}
