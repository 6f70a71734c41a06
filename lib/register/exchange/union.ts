import type { LoggedEvent } from "../../model/event.ts";
import { countsBefore } from "../../model/same-entry.ts";
import { headOf } from "../append.ts";
import type { Head, Register } from "../db.ts";
import type { DeskRow } from "./rows.ts";
import { clashesOf } from "./twins.ts";
import { ROWS_AT_ONCE } from "../rows-at-once.ts";

/** The rows of one device in the order of their numbers, twins in their places, part by part. */
export async function* rowsOfDevice(
  db: Register,
  device: string,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): AsyncGenerator<readonly LoggedEvent[]> {
  for (let from = after; from < upTo; from += ROWS_AT_ONCE) {
    const to = Math.min(upTo, from + ROWS_AT_ONCE);
    // At one moment: an import moves rows from one table to the other.
    const both = await db.transaction("r", db.events, db.twins, () =>
      Promise.all(
        [db.events, db.twins].map((table) =>
          table.where("[device+sequence]").between([device, from], [device, to], false, true).toArray(),
        ),
      ),
    );
    yield both.flat().sort((a, b) => a.sequence - b.sequence);
  }
}

/** All rows of the log, twins too: for {@link verify}. */
export async function everyRow(db: Register): Promise<unknown[]> {
  return db.transaction("r", db.events, db.twins, async () => {
    const rows: LoggedEvent[] = await db.events.toArray();
    for (const twin of await db.twins.toArray()) rows.push(twin);
    return rows.sort((a, b) => (a.device === b.device ? a.sequence - b.sequence : a.device < b.device ? -1 : 1));
  });
}

/**
 * Adds what another desk wrote after `known`, all or none, in one transaction. False where the log has changed here meanwhile: look at the
 * bundle again. Rows are never changed: of one entry that two desks wrote, the one that counts stands among the events, the other beside
 * them.
 */
export async function addRows(
  db: Register,
  known: Head,
  { desk, rows }: { readonly desk: DeskRow | undefined; readonly rows: readonly LoggedEvent[] },
): Promise<boolean> {
  return db.transaction("rw", [db.events, db.twins, db.meta, db.desks], async () => {
    const head = await db.meta.get(`head:${known.device}`);
    if ((head && "sequence" in head ? head.sequence : 0) !== known.sequence) return false;
    // Looked at before; another desk of the same bundle may have brought the id since.
    const { clash, there } = await clashesOf(db, rows);
    if (clash !== undefined) return false;
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      await addPart(db, rows.slice(from, from + ROWS_AT_ONCE), there);
    const last = rows.at(-1);
    if (last) {
      await db.meta.put({ key: `head:${last.device}`, ...headOf(last) });
    }
    if (desk) await db.desks.put(desk);
    return true;
  });
}

async function addPart(
  db: Register,
  rows: readonly LoggedEvent[],
  there: ReadonlyMap<string, LoggedEvent>,
): Promise<void> {
  const both = rows.flatMap((row) => {
    const other = there.get(row.id);
    return other ? [{ row, other }] : [];
  });
  if (both.length > 0) {
    await db.twins.bulkAdd(both.map(({ row, other }) => (countsBefore(other, row) ? row : other)));
    await db.events.bulkDelete(both.flatMap(({ row, other }) => (countsBefore(row, other) ? [row.id] : [])));
  }
  const aside = new Set(both.flatMap(({ row, other }) => (countsBefore(other, row) ? [row] : [])));
  await db.events.bulkAdd(aside.size > 0 ? rows.filter((row) => !aside.has(row)) : rows);
}
