/**
 * A text file's text: by its byte order mark, else UTF-8 where it is that without a fault, else GB 18030, which holds GBK
 * and GB 2312. `undefined` of {@link decodeStrictly} where it is none of them.
 */
export function decodeText(bytes: Uint8Array): string {
  return decodeStrictly(bytes) ?? new TextDecoder().decode(bytes);
}

/** See {@link decodeText}. */
export function decodeStrictly(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

/** UTF-16 without a mark: line ends, spaces, digits and tags have a zero byte each, all on the same side. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const end = Math.min(bytes.length, 4096) & ~1;
  let [even, odd] = [0, 0];
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd > 0 && even === 0) return "utf-16le";
  return even > 0 && odd === 0 ? "utf-16be" : undefined;
}
