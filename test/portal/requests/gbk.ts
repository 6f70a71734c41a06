const decoder = new TextDecoder("gbk");
let table: Map<string, readonly number[]> | undefined;

/** Text in GBK as an old system sends it: what GBK does not have becomes `&#14019;`. */
export function encodeGbk(text: string): Buffer {
  table ??= makeTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes.push(...(code < 0x80 ? [code] : (table.get(character) ?? Buffer.from(`&#${code};`))));
  }
  return Buffer.from(bytes);
}

/** The fields of an urlencoded form in GBK. */
export function decodeGbkForm(body: Buffer): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const pair of body.toString("latin1").split("&")) {
    const [name = "", value = ""] = pair.split("=").map(decodePart);
    if (name !== "") fields[name] = name in fields ? `${fields[name]},${value}` : value;
  }
  return fields;
}

function decodePart(part: string): string {
  const bytes = part
    .replaceAll("+", " ")
    .replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decoder.decode(Buffer.from(bytes, "latin1"));
}

function makeTable(): Map<string, readonly number[]> {
  const made = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== "\uFFFD" && !made.has(character)) made.set(character, [lead, trail]);
    }
  }
  return made;
}
