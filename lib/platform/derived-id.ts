import { keyedHash } from "./keyed-hash.ts";

/** A UUID (version 8) that follows from these parts: what is recorded with an entry has the same id when it is sent again. */
export function derivedId(...parts: readonly string[]): string {
  const hex = keyedHash("00", "derived", ...parts);
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
