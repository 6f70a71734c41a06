import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** The namespace of what is imported from ledgers; it never changes, since ids in the log are made with it. */
const NAMESPACE = hexToBytes("6f1d0c52-8f0b-4f3e-9c56-0d5a0f6f2a11".replaceAll("-", ""));

/** A name-based UUID (RFC 9562, version 5) in the namespace of ledgers: the same parts give the same id, everywhere. */
export function ledgerId(...parts: readonly string[]): string {
  const bytes = sha1(concatBytes(NAMESPACE, utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
