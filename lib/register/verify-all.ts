import type { Register } from "./db.ts";
import { everyRow } from "./exchange/union.ts";
import { heads, parsedRows } from "./read.ts";
import { verify, type Verdict } from "./verify.ts";

/** {@link verify} of the whole register as it is at one moment: what is recorded or taken in meanwhile would seem to be missing. */
export async function verifyAll(db: Register): Promise<Verdict> {
  const [rows, ends, signed] = await db.transaction("r", [db.events, db.twins, db.meta, db.desks], () =>
    Promise.all([everyRow(db), heads(db), db.desks.toArray()]),
  );
  const { events, unreadable } = parsedRows(rows);
  return verify(events, ends, unreadable, signed);
}
