import type { Register } from "../../../lib/register/db.ts";
import { isRestored } from "../../../lib/register/backup/restore.ts";
import { whileNobodyRestores } from "../../../lib/settings/restore-lock.ts";
import { keepStored, undoNow, undoStored } from "../../../lib/settings/stored.ts";

/**
 * Puts the settings back that a restore had replaced before the browser or the page ended in the middle of it. The log itself came about as a
 * whole or not at all; where it did, the settings go with it.
 */
export async function undoBrokenRestore(db: Register): Promise<void> {
  await whileNobodyRestores(async () => void (await concludeRestore(db)));
}

/** Keeps the settings of a restore of which the log came about, or puts back those of before; answers whether it did. */
export async function concludeRestore(db: Register): Promise<boolean> {
  const undo = await undoNow();
  if (undo === undefined) return false;
  // Not by whether the log is empty: something may have been recorded while it was going on.
  const restored = await isRestored(db, undo);
  await (restored ? keepStored() : undoStored());
  return restored;
}
