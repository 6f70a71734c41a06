import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "../canonical.ts";
import type { Head, Register } from "../db.ts";
import type { KeyRow, SignedHead } from "./rows.ts";

// Ed25519 would do as well, but Chromium has it since version 137 only.
const CURVE = { name: "ECDSA", namedCurve: "P-256" };
const SIGNING = { name: "ECDSA", hash: "SHA-256" };

/** The key of this desk, made at the first call. Only this browser can sign by it: it cannot be exported. */
export async function ownKey(db: Register, device: string): Promise<KeyRow> {
  const there = await db.keys.get(device);
  if (there) return there;
  // Before the transaction, which would end by itself meanwhile.
  const { privateKey: secret, publicKey } = await crypto.subtle.generateKey(CURVE, false, ["sign", "verify"]);
  const key = bytesToHex(new Uint8Array(await crypto.subtle.exportKey("raw", publicKey)));
  return db.transaction("rw", db.keys, async () => {
    const other = await db.keys.get(device);
    if (other) return other;
    const row = { device, key, secret };
    await db.keys.add(row);
    return row;
  });
}

/** Signs the end of this desk's chain. */
export async function signHead({ key, secret }: KeyRow, head: Head): Promise<SignedHead> {
  const signature = await crypto.subtle.sign(SIGNING, secret, signedText(head));
  const { device, sequence, hash } = head;
  return { device, key, sequence, hash, signature: bytesToHex(new Uint8Array(signature)) };
}

/** Whether a head was signed by the key that goes with it. */
export async function isSigned(head: SignedHead): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey("raw", bytes(head.key), CURVE, false, ["verify"]);
    return await crypto.subtle.verify(SIGNING, key, bytes(head.signature), signedText(head));
  } catch {
    // No point of the curve.
    return false;
  }
}

/** Twenty digits of a key's SHA-256 in groups of four, to be read out on the telephone. */
export function fingerprint(key: string): string {
  const number = BigInt(`0x${bytesToHex(sha256(hexToBytes(key))).slice(0, 32)}`) % 10n ** 20n;
  return (number.toString().padStart(20, "0").match(/\d{4}/g) ?? []).join(" ");
}

function signedText({ device, sequence, hash }: Head): Uint8Array<ArrayBuffer> {
  return new Uint8Array(utf8ToBytes(canonical({ what: "gongkai-head", v: 1, device, sequence, hash })));
}

function bytes(hex: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hexToBytes(hex));
}
