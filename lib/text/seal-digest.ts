import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The seal of a normalised content: its SHA-256, 64 hex digits. */
export function sealDigest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The first 16 digits of a seal, in groups of four and in capitals, to be read out or compared by eye: 「3F2A-09C1-…」. */
export function sealCode(digest: string): string {
  return (
    digest
      .slice(0, 16)
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join("-");
}
