import type { LoggedEvent } from "../../model/event.ts";
import { canonical } from "../canonical.ts";
import type { Register } from "../db.ts";

/** What stands here already of rows that another desk wrote. */
export interface Clashes {
  /** The number of the first row whose id stands for something else here; undefined where there is none. */
  readonly clash: number | undefined;
  /** How many rows say otherwise than what stands here under the same derived id: of each the one entered first counts. */
  readonly differing: number;
  /** What stands here under an id of theirs, by id. */
  readonly there: ReadonlyMap<string, LoggedEvent>;
}

/**
 * To ask for one row costs a hundred times what one id in a list of all costs: with more rows than one in so many of those that are here,
 * all ids are read.
 */
const RATIO = 50;

/**
 * Holds rows of one desk that are new here against all that is here, by their ids. A random id stands for one entry: another desk has it for
 * the same only, and a desk has none twice. Or a desk could push any row of another's out of the log by writing its id anew.
 */
export async function clashesOf(db: Register, rows: readonly LoggedEvent[]): Promise<Clashes> {
  const twins = Map.groupBy(await db.twins.toArray(), ({ id }) => id);
  const there = await rowsWithIds(
    db,
    rows.map(({ id }) => id),
  );
  let differing = 0;
  for (const row of rows) {
    const others = [...(twins.get(row.id) ?? []), ...[there.get(row.id)].filter((other) => other !== undefined)];
    if (others.some((other) => other.device === row.device || !isOfTheSame(row, other))) {
      return { clash: row.sequence, differing, there };
    }
    if (others.some((other) => !isEqual(row, other))) differing += 1;
  }
  return { clash: undefined, differing, there };
}

async function rowsWithIds(db: Register, ids: readonly string[]): Promise<ReadonlyMap<string, LoggedEvent>> {
  let asked = ids;
  if (ids.length * RATIO > (await db.events.count())) {
    const all = new Set(await db.events.toCollection().primaryKeys());
    asked = ids.filter((id) => all.has(id));
  }
  const rows = await db.events.bulkGet([...asked]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/**
 * Whether two desks wrote the same entry: the same to the letter; or, under an id that follows from what it is about (a row of a ledger, by
 * number and step; what a duty was told), of the same step of the same case: two copies of one ledger may differ in a word.
 */
function isOfTheSame(a: LoggedEvent, b: LoggedEvent): boolean {
  return isEqual(a, b) || (isDerived(a.id) && about(a) === about(b));
}

function isEqual(a: LoggedEvent, b: LoggedEvent): boolean {
  return a.occurredAt === b.occurredAt && canonical(a.fact) === canonical(b.fact);
}

/** By the version of the UUID: 5 is made by lib/ledger/uuid5.ts, 8 by lib/platform/derived-id.ts. */
function isDerived(id: string): boolean {
  return /^.{14}[58]/.test(id);
}

function about({ fact }: LoggedEvent): string {
  const { type, case: of, procedure, step, entry }: Record<string, unknown> = { ...fact };
  return canonical([type, of, procedure, step, entry]);
}
