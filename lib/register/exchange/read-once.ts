import { canonical } from "../canonical.ts";
import { success, type Result } from "../../model/result.ts";
import { deviceId } from "../device.ts";
import type { Register } from "../db.ts";
import { heads } from "../read.ts";
import { readBundle, type BundleRead } from "./read-bundle.ts";

/** Reads a bundle by the name under which it lies staged. Fails as {@link readBundle}. */
export type ReadOnce = (file: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Result<BundleRead>>;

/**
 * Reads the file that is looked into and then taken in a single time: the last one is kept, as long as what it was held against is here
 * as it was, and until it is asked for again. A worker that ended meanwhile reads it anew.
 */
export function createReadOnce(db: Register, newId: () => string): ReadOnce {
  let last: { readonly file: string; readonly here: string; readonly read: BundleRead } | undefined;
  return async (file, bytes) => {
    const here = await stateHere(db, newId);
    const kept = last;
    last = undefined;
    if (kept?.file === file && kept.here === here) return success(kept.read);
    const read = await readBundle(db, bytes);
    if (read.ok) last = { file, here, read: read.value };
    return read;
  };
}

/** All that a bundle is held against: how far each chain goes, which desks are accepted, which one this is. */
async function stateHere(db: Register, newId: () => string): Promise<string> {
  const device = await deviceId(db, newId);
  return db.transaction("r", db.meta, db.desks, db.keys, async () => {
    const keys = (await db.keys.toArray()).map((row) => [row.device, row.key]);
    return canonical([device, await heads(db), await db.desks.toArray(), keys]);
  });
}
