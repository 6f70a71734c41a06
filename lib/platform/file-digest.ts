import { bytesToHex } from "@noble/hashes/utils.js";

/** SHA-256 of a file in 64 hex digits, by which it is known again. Only pages of our own and their workers have what it takes. */
export async function fileDigest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
