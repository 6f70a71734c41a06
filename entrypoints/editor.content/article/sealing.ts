import type { SealedText } from "../../../lib/model/sealed-text.ts";
import { sealDigest } from "../../../lib/text/seal-digest.ts";
import { sealText } from "../../../lib/text/seal-text.ts";
import { isBody, sealedFields } from "../../../lib/page/articles/sealed-fields.ts";
import { readFields } from "../../../lib/page/forms/read-fields.ts";
import type { Desk } from "../desk.ts";

const SECRET = "稿件中查到国家秘密标志，不能审定，也不能留存。请先核对、处理后再办理。";
const UNCHECKED = "稿件没有检查过，不能审定。请刷新本页，等检查完再办理。";
const EMPTY = "没有读到稿件的正文，不能审定。请切换到正文页签，等编辑器打开后再办理。";

/** What of the article on a desk is sealed, as the editors were last read. */
export function presentText({ review, profile }: Desk): SealedText {
  const { attribute } = readFields(document, profile);
  return { fields: sealedFields(review.drafts(), attribute), own: [location.origin] };
}

/** The seal of a text: 64 hex digits. */
export function digestOf({ fields, own }: SealedText): string {
  return sealDigest(sealText(fields, own));
}

/** Whether a mark of a state secret was found in the article. */
export function isMarked(review: Desk["review"]): boolean {
  return review.items().some(({ finding }) => finding.category === "secrecy-marking");
}

/** Whether the body is on the page and something is written in it: an editor under another tab is not. */
export function hasBody(review: Desk["review"]): boolean {
  return review
    .drafts()
    .some(({ name, blocks }) => isBody(name) && blocks.some(({ hidden, text }) => !hidden && text.trim() !== ""));
}

/** Why the text on a desk cannot be sealed, in a sentence. */
export function sealRefusal({ review, state }: Desk): string | undefined {
  // Nothing was found where nothing was looked for.
  if (state !== "ready") return UNCHECKED;
  if (isMarked(review)) return SECRET;
  return hasBody(review) ? undefined : EMPTY;
}

/** The present digest, worked out again only where something that is sealed is another: readers answer the same blocks until then. */
export function createDigest(desk: Desk): () => string {
  let known: { readonly parts: readonly unknown[]; readonly digest: string } | undefined;
  return () => {
    const { attribute } = readFields(document, desk.profile);
    const parts = [attribute, ...desk.review.drafts().flatMap(({ name, blocks }) => [name, blocks])];
    const isSame = known?.parts.length === parts.length && parts.every((part, at) => part === known?.parts[at]);
    if (!known || !isSame) known = { parts, digest: digestOf(presentText(desk)) };
    return known.digest;
  };
}
