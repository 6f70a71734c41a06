import type { MetaRow, Register } from "../db.ts";
import { KEPT_TABLES } from "./content.ts";

/** Where one device's rows end. */
interface End {
  readonly device: string;
  readonly sequence: number;
}

/** What the register held at one moment; its events are read when they are needed, since a log only grows. */
export interface Snapshot {
  readonly events: number;
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
  /** All events, device by device in their order, some thousand at a time. */
  rows(): AsyncGenerator<readonly unknown[]>;
}

/** Rows of a piece. */
const PIECE = 2000;

/** Looks at the register in one transaction. */
export function snapshotOf(db: Register): Promise<Snapshot> {
  return db.transaction("r", [...KEPT_TABLES], async () => {
    const ends = await endsOf(db);
    const known = ends.reduce((sum, { count }) => sum + count, 0);
    const events = await db.events.count();
    // Rows without a device or number, by hand or by a fault: they are in no index.
    const strays = events > known ? await straysOf(db) : [];
    return {
      events,
      devices: ends.length,
      entered: await enteredOf(db, ends),
      rest: {
        twins: await db.twins.toArray(),
        meta: await db.meta.toArray(),
        desks: await db.desks.toArray(),
        persons: await db.persons.toArray(),
        compartments: await db.compartments.toArray(),
      },
      rows: () => rowsUpTo(db, ends, strays),
    };
  });
}

async function* rowsUpTo(
  db: Register,
  ends: readonly End[],
  strays: readonly unknown[],
): AsyncGenerator<readonly unknown[]> {
  for (const { device, sequence } of ends) {
    let after: IDBValidKey = [device, -Infinity];
    while (true) {
      const part = db.events.where("[device+sequence]").between(after, [device, sequence], false, true);
      const rows = await part.limit(PIECE).toArray();
      const last = rows.at(-1);
      if (!last) break;
      yield rows;
      after = [device, last.sequence];
    }
  }
  for (let from = 0; from < strays.length; from += PIECE) yield strays.slice(from, from + PIECE);
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

/** Of each device's first and last row. */
async function enteredOf(db: Register, ends: readonly End[]): Promise<Snapshot["entered"]> {
  const own = (device: string) => db.events.where("[device+sequence]").between([device, -Infinity], [device, Infinity]);
  const rows = await Promise.all(ends.flatMap(({ device }) => [own(device).first(), own(device).last()]));
  const days = rows.flatMap((row) => (typeof row?.enteredAt === "string" ? [row.enteredAt] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : null;
}
