import type { SealedField } from "../model/sealed-text.ts";
import { SEAL_MARK, sealNormal } from "./seal-normal.ts";

/** Other rules of normalising would be another version, so that an old seal is never compared with a new one. */
const VERSION = "gongkai-seal-1";

/**
 * The normalised content of an article's fields, of which a seal is the digest. Neither the order of the fields nor an
 * empty one changes it; what else does, and what does not, is said at `sealNormal`. `own`: see `SealedText`.
 */
export function sealText(fields: readonly SealedField[], own: readonly string[] = []): string {
  const parts = fields
    .map(({ name, blocks }) => ({ name: sealNormal([{ kind: "paragraph", text: name }]).text, blocks }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
    .map(({ name, blocks }) => ({ name, text: sealNormal(blocks, own).text }))
    .filter(({ text }) => text !== "");
  return [VERSION, ...parts.map(({ name, text }) => `${name}\u001E${text}`)].join("\u001C");
}

/** How many characters (code points, without spaces) a reader sees in the fields, links and alternative texts not counted. */
export function sealedCharacters(fields: readonly SealedField[]): number {
  return fields.reduce((sum, { blocks }) => {
    const shown = blocks.filter(({ hidden }) => !hidden || hidden === "inserted" || hidden === "deleted");
    const text = sealNormal(shown).text.replace(SEAL_MARK, "").replaceAll(" ", "");
    return sum + Array.from(text).length;
  }, 0);
}
