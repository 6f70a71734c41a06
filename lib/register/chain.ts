import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { LoggedEvent } from "../model/event.ts";
import { canonical } from "./canonical.ts";

/** What stands before a device's first event. */
export const GENESIS = "0".repeat(64);

/**
 * The event's hash: SHA-256 (hex) over the canonical JSON of all its fields but `hash`. Not asynchronous, since an
 * IndexedDB transaction ends by itself while one waits for WebCrypto.
 */
export function hashOf(event: Omit<LoggedEvent, "hash"> & { readonly hash?: string }): string {
  const { hash: _hash, ...rest } = event;
  return bytesToHex(sha256(utf8ToBytes(canonical(rest))));
}
