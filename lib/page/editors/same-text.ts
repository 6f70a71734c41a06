/** Characters that UEditor and others put beside a caret and take out when saving. */
const FILLERS = /[\u200B\uFEFF]/g;

/** Whether two texts are one. Fillers, and a space typed at an edge that becomes a no-break one, do not make a different text. */
export function sameText(one: string, other: string): boolean {
  return one === other || bare(one) === bare(other);
}

/** A text without fillers. */
export function bare(text: string): string {
  return text.replace(FILLERS, "").replaceAll("\u00A0", " ");
}

/** Without spaces and line ends, which a selection tells otherwise than the text. */
export function unspaced(text: string): string {
  return bare(text).replace(/\s/g, "");
}

/** The offset in `text` that has as many characters before it, fillers not counted, as `offset` has in `wanted`. */
export function sameOffset(wanted: string, offset: number, text: string): number {
  if (wanted === text) return offset;
  let left = bare(wanted.slice(0, offset)).length;
  let at = 0;
  while (left > 0 && at < text.length) if (bare(text.charAt(at++)) !== "") left--;
  return at;
}
