import type { SealedField, SealedText } from "../../model/sealed-text.ts";
import { partOf } from "../forms/part-of.ts";
import type { PublicText } from "./public-page.ts";
import { ATTRIBUTE, sealedFields } from "./sealed-fields.ts";

/**
 * The sealed text with the parts that a public page shows in place of its own: it has the seal's digest if and only if
 * these parts say the same. What the page does not show (a summary) stays as it was sealed.
 */
export function asPublished({ fields, own }: SealedText, page: PublicText): SealedText {
  const [title] = sealedFields([{ name: "", blocks: page.title }], undefined);
  const [body] = sealedFields([{ name: "", blocks: page.body }], undefined);
  const shown = fields.map((field): SealedField => {
    const part = partOf(field.name, false);
    if (field.name === ATTRIBUTE) {
      return page.attribute === undefined ? field : { ...field, blocks: [{ kind: "paragraph", text: page.attribute }] };
    }
    if (part === "title") return { ...field, blocks: title?.blocks ?? [] };
    return part === undefined ? { ...field, blocks: body?.blocks ?? [] } : field;
  });
  return { fields: shown, ...(own && { own }) };
}
