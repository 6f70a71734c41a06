/** A text in every spelling of bytes in which it could be stored: what a dump is looked through for. */
export function spellings(text: string): readonly string[] {
  const bytes = (["utf8", "utf16le"] as const).map((encoding) => Buffer.from(text, encoding));
  const escaped = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0"));
  return [
    text,
    encodeURIComponent(text),
    // As JSON and big-endian UTF-16 have it.
    escaped.map((code) => `\\u${code}`).join(""),
    escaped.join(""),
    ...bytes.map((each) => each.toString("hex")),
    ...bytes.flatMap(inBase64),
    // Rows that hold bytes, as JSON shows them.
    ...bytes.map((each) => [...each].map((byte, index) => `"${index}":${byte}`).join(",")),
    ...bytes.map((each) => [...each].join(",")),
  ];
}

/** Wherever it begins in what was encoded: without what its neighbours have a part in. */
function inBase64(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const whole = Math.floor(((before + bytes.length) * 8) / 6);
    return text.slice(Math.ceil((before * 8) / 6), whole);
  });
}
