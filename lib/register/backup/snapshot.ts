import type { Collection, Table } from "dexie";
import type { LoggedEvent } from "../../model/event.ts";
import type { MetaRow, Register } from "../db.ts";
import { KEPT_TABLES } from "./content.ts";
import { ROWS_AT_ONCE } from "../rows-at-once.ts";

/** Where one device's rows end. */
interface End {
  readonly device: string;
  readonly sequence: number;
}

/** What the register held at one moment; its events are read when they are needed, and are those of that moment all the same. */
export interface Snapshot {
  readonly events: number;
  /** Of events and twins. */
  readonly devices: number;
  readonly entered: { readonly first: string; readonly last: string } | null;
  /** Rows of the tables that are short. */
  readonly rest: {
    readonly twins: readonly unknown[];
    readonly meta: readonly MetaRow[];
    readonly desks: readonly unknown[];
    readonly persons: readonly unknown[];
    readonly compartments: readonly unknown[];
  };
  /** All that stood among the events, device by device in their order, some thousand at a time. */
  rows(): AsyncGenerator<readonly unknown[]>;
}

/** Looks at the register in one transaction. */
export function snapshotOf(db: Register): Promise<Snapshot> {
  return db.transaction("r", [...KEPT_TABLES], async () => {
    const ends = await endsOf(db);
    const known = ends.reduce((sum, { count }) => sum + count, 0);
    const events = await db.events.count();
    // Rows without a device or number, by hand or by a fault: they are in no index.
    const strays = events > known ? await straysOf(db) : [];
    const twins = await db.twins.toArray();
    return {
      events,
      devices: new Set([...ends, ...twins].map(({ device }) => device)).size,
      entered: await enteredOf(db, ends, twins),
      rest: {
        twins,
        meta: await db.meta.toArray(),
        desks: await db.desks.toArray(),
        persons: await db.persons.toArray(),
        compartments: await db.compartments.toArray(),
      },
      rows: () => rowsUpTo(db, ends, { strays, twins }),
    };
  });
}

/**
 * What stood among the events when the register was looked at. Meanwhile a row may go over to the twins, and another device's row may come
 * in its place: so both tables are walked, each row has one number of its device, and those that were twins then are left to the twins.
 */
async function* rowsUpTo(
  db: Register,
  ends: readonly End[],
  { strays, twins }: { readonly strays: readonly unknown[]; readonly twins: readonly LoggedEvent[] },
): AsyncGenerator<readonly unknown[]> {
  const beside = new Set(twins.map(({ device, sequence }) => `${device} ${sequence}`));
  for (const { device, sequence } of ends) {
    for (let after = -Infinity; after < sequence;) {
      const piece = await pieceOf(db, { device, after, upTo: sequence });
      const rows = piece.rows.filter((row) => !beside.has(`${device} ${row.sequence}`));
      if (rows.length > 0) yield rows;
      after = piece.upTo;
    }
  }
  for (let from = 0; from < strays.length; from += ROWS_AT_ONCE) yield strays.slice(from, from + ROWS_AT_ONCE);
}

/** Which of a device's rows. */
interface Range {
  readonly device: string;
  readonly after: number;
  readonly upTo: number;
}

/** A device's rows after a number, wherever they stand at this moment, and up to which number these are all. */
function pieceOf(
  db: Register,
  { device, after, upTo }: Range,
): Promise<{ readonly rows: readonly LoggedEvent[]; readonly upTo: number }> {
  return db.transaction("r", db.events, db.twins, async () => {
    const events = await within(db.table("events"), { device, after, upTo }).limit(ROWS_AT_ONCE).toArray();
    const last = events.length < ROWS_AT_ONCE ? upTo : (events.at(-1)?.sequence ?? upTo);
    const twins = await within(db.twins, { device, after, upTo: last }).toArray();
    return { rows: [...events, ...twins].sort((a, b) => a.sequence - b.sequence), upTo: last };
  });
}

function within(table: Table<LoggedEvent>, { device, after, upTo }: Range): Collection<LoggedEvent> {
  return table.where("[device+sequence]").between([device, after], [device, upTo], false, true);
}

/** From one device to the next by the index: their rows are not read. */
async function endsOf(db: Register): Promise<(End & { readonly count: number })[]> {
  const ends: (End & { count: number })[] = [];
  const index = () => db.events.where("[device+sequence]");
  let next = await index().above([]).first();
  while (next) {
    const { device } = next;
    const own = () => index().between([device, -Infinity], [device, Infinity], true, true);
    const last = await own().last();
    if (last) ends.push({ device, sequence: last.sequence, count: await own().count() });
    next = await index().above([device, []]).first();
  }
  return ends;
}

async function straysOf(db: Register): Promise<readonly unknown[]> {
  const indexed = new Set(await db.events.orderBy("[device+sequence]").primaryKeys());
  const ids = (await db.events.toCollection().primaryKeys()).filter((id) => !indexed.has(id));
  return db.events.bulkGet(ids);
}

/** Of each device's first and last row, and of all twins. */
async function enteredOf(
  db: Register,
  ends: readonly End[],
  twins: readonly LoggedEvent[],
): Promise<Snapshot["entered"]> {
  const own = (device: string) => db.events.where("[device+sequence]").between([device, -Infinity], [device, Infinity]);
  const rows = await Promise.all(ends.flatMap(({ device }) => [own(device).first(), own(device).last()]));
  const days = [...rows, ...twins].flatMap((row) => (typeof row?.enteredAt === "string" ? [row.enteredAt] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : null;
}
