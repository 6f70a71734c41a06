import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";

/** Hexadecimal digits, lower case, two a byte. */
export const HexSchema = z
  .string()
  .max(100_000)
  .regex(/^([0-9a-f]{2})+$/);

/** A ciphertext of AES-256-GCM, its tag at the end, and the IV that was drawn for it. */
export const SealedSchema = z.strictObject({ iv: HexSchema.length(24), data: HexSchema });

/** See {@link SealedSchema}. */
export type Sealed = z.infer<typeof SealedSchema>;

/**
 * What stands in the clear beside a ciphertext and is bound to it: with another it does not open. Values of JSON, in an
 * order of their own.
 */
export type Bound = readonly unknown[];

const BITS = 256;

/** The same as {@link Sealed}, in bytes: 12 of the IV, the rest ciphertext and tag. */
export interface SealedBytes {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Enciphers; the IV is new each time, random, 96 bits. */
export async function seal(key: CryptoKey, plain: Uint8Array<ArrayBuffer>, bound: Bound): Promise<Sealed> {
  const { iv, data } = await sealBytes(key, plain, bound);
  return { iv: bytesToHex(iv), data: bytesToHex(data) };
}

/** The same, for what is too long to be written in digits. */
export async function sealBytes(key: CryptoKey, plain: Uint8Array<ArrayBuffer>, bound: Bound): Promise<SealedBytes> {
  const iv = randomBytes(12);
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: inBytes(bound) }, key, plain);
  return { iv, data: new Uint8Array(data) };
}

/** Deciphers; undefined where the key is another, or ciphertext, IV or what is bound to it was changed. */
export function open(key: CryptoKey, { iv, data }: Sealed, bound: Bound): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return openBytes(key, { iv: fromHex(iv), data: fromHex(data) }, bound);
}

/** The same of {@link sealBytes}. */
export async function openBytes(
  key: CryptoKey,
  { iv, data }: SealedBytes,
  bound: Bound,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const how = { name: "AES-GCM", iv, additionalData: inBytes(bound) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, data));
  } catch (error) {
    if (error instanceof DOMException && error.name === "OperationError") return undefined;
    throw error;
  }
}

/** PBKDF2 with SHA-256: a key for {@link seal} out of what a person can remember. Takes as long as `iterations` say. */
export async function keyFromSecret(
  secret: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const from = await crypto.subtle.importKey("raw", new Uint8Array(utf8ToBytes(secret)), "PBKDF2", false, [
    "deriveKey",
  ]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(how, from, { name: "AES-GCM", length: BITS }, false, ["encrypt", "decrypt"]);
}

/** HKDF with SHA-256: keys for two uses out of one data key of 32 bytes, so that neither says anything of the other. */
export async function keysFrom(
  dataKey: Uint8Array<ArrayBuffer>,
): Promise<{ readonly cipher: CryptoKey; readonly digest: CryptoKey }> {
  const from = await crypto.subtle.importKey("raw", dataKey, "HKDF", false, ["deriveKey"]);
  const mac = { name: "HMAC", hash: "SHA-256", length: BITS };
  const [cipher, digest] = await Promise.all([
    crypto.subtle.deriveKey(hkdf("records"), from, { name: "AES-GCM", length: BITS }, false, ["encrypt", "decrypt"]),
    crypto.subtle.deriveKey(hkdf("digests"), from, mac, false, ["sign"]),
  ]);
  return { cipher, digest };
}

function hkdf(use: string) {
  return { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: inBytes([use]) };
}

/** HMAC-SHA-256 of the parts, kept apart from one another; 64 hex digits. */
export async function digestOf(key: CryptoKey, parts: readonly string[]): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.sign("HMAC", key, inBytes(parts))));
}

/** Bytes that nobody can foretell. */
export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** The bytes that hex digits stand for. */
export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hexToBytes(hex));
}

function inBytes(parts: Bound): Uint8Array<ArrayBuffer> {
  return new Uint8Array(utf8ToBytes(JSON.stringify(parts)));
}
