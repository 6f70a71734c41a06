import { bytesToHex } from "@noble/hashes/utils.js";
import type { Compartment } from "../../model/person.ts";
import { digestOf, fromHex, keyFromSecret, keysFrom, open, randomBytes, seal } from "./cipher.ts";
import type { CompartmentRow, Wrap } from "./rows.ts";

/** Rounds of PBKDF2-SHA-256 for new passphrases: what OWASP's cheat sheet on storing passwords asks for (2023). */
export const ITERATIONS = 600_000;

type Way = "passphrase" | "recovery";

/** A key is opened by the secret as it was meant, whatever the keyboard made of it: full width and half width are one. */
export function secretText(secret: string): string {
  return secret.normalize("NFKC");
}

/** Wraps a data key under a secret, with a salt of its own. */
export async function wrap(
  dataKey: Uint8Array<ArrayBuffer>,
  secret: string,
  { compartment, way, iterations }: { compartment: Compartment; way: Way; iterations: number },
): Promise<Wrap> {
  const salt = randomBytes(16);
  const key = await keyFromSecret(secretText(secret), salt, iterations);
  return { salt: bytesToHex(salt), iterations, sealed: await seal(key, dataKey, ["key", compartment, way]) };
}

/** The data key of a compartment; undefined where the secret is wrong, or the row was changed: one cannot tell which. */
export async function unwrap(
  row: CompartmentRow,
  way: Way,
  secret: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { salt, iterations, sealed } = row[way];
  const key = await keyFromSecret(secretText(secret), fromHex(salt), iterations);
  const dataKey = await open(key, sealed, ["key", row.compartment, way]);
  return dataKey && (await checkOf(dataKey, row.compartment)) === row.check ? dataKey : undefined;
}

/** What a compartment's row keeps, to tell whether a key is its data key. */
export async function checkOf(dataKey: Uint8Array<ArrayBuffer>, compartment: Compartment): Promise<string> {
  return digestOf((await keysFrom(dataKey)).digest, ["check", compartment]);
}
