/** References to characters that GBK lacks, as an old system has stored them, in words again: `&#14019;` is 㛃. */
export function withoutReferences(text: string): string {
  return text.replaceAll(/&#(\d{2,7});/g, (reference, digits: string) => {
    const code = Number(digits);
    return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : reference;
  });
}

let known: ReadonlySet<string> | undefined;

/** The characters of a text that a page in GBK cannot send as they are, each once. */
export function outsideGbk(text: string): string[] {
  const suspects = [...new Set(text)].filter((character) => (character.codePointAt(0) ?? 0) > 0x7f);
  if (suspects.length === 0) return [];
  known ??= charactersOfGbk();
  const has = known;
  return suspects.filter((character) => !has.has(character));
}

/** Browsers decode GBK and do not encode it, so the decoder is asked for all there is. */
function charactersOfGbk(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) bytes.push(lead, trail);
  }
  const characters = new Set(new TextDecoder("gbk").decode(Uint8Array.from(bytes)));
  characters.delete("\uFFFD");
  return characters;
}
