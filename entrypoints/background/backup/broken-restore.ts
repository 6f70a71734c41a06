import type { Register } from "../../../lib/register/db.ts";
import { isEmpty } from "../../../lib/register/backup/restore.ts";
import { whileNobodyRestores } from "../../../lib/settings/restore-lock.ts";
import { keepStored, undoStored } from "../../../lib/settings/stored.ts";

/**
 * Puts the settings back that a restore had replaced before the browser or the page ended in the middle of it. The log itself came about as a
 * whole or not at all; where it did, the settings go with it.
 */
export async function undoBrokenRestore(db: Register): Promise<void> {
  await whileNobodyRestores(async () => {
    if (await isEmpty(db)) await undoStored();
    else await keepStored();
  });
}
