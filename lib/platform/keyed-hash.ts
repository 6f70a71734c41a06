import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** HMAC-SHA-256 of the parts, kept apart from one another, under a key in hex; 64 hex digits. */
export function keyedHash(key: string, ...parts: readonly (string | number)[]): string {
  return bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(JSON.stringify(parts))));
}

/** A new random key, 64 hex digits. */
export function newKey(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
}
