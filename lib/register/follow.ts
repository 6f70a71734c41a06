import { liveQuery } from "dexie";
import type { LoggedEvent } from "../model/event.ts";
import { rowsByCase, rowsOfCases } from "./case-rows.ts";
import type { Register } from "./db.ts";
import { heads, type LogRead, parsedRows } from "./read.ts";

/** Who follows the log. */
export interface LogFollower {
  /** Kinds of events that are told before any other: nothing is understood without them. */
  readonly first: readonly string[];
  /** Kinds of events that always name a case. */
  readonly ofCases: readonly string[];
  /**
   * Rows that were not told yet; of a case all at once. The cases that something happened to last come first. `isAll` once
   * everything that was there has been told; then all twins are told with them.
   */
  readonly onRows: (read: LogRead, isAll: boolean) => void;
  /** The log cannot be read now. */
  readonly onError: () => void;
}

/** So many of the newest events say which cases are told first. */
const NEWEST = 2500;

/** Reads the whole log once, and from then on only what a page or the background adds. Answers what ends it. */
export function followLog(db: Register, { first, ofCases, onRows, onError }: LogFollower): () => void {
  /** The rows that were told, by id: which desk's. Where another desk's comes to count, that one is told too. */
  const told = new Map<unknown, unknown>();
  /** By device, the highest number that was read. */
  const known = new Map<string, number>();
  /** What lies between two of them is no case's. */
  const kinds: readonly IDBValidKey[] = [-Infinity, ...[...ofCases].sort(), []];
  let turn: Promise<void> | undefined;
  const tell = (rows: readonly LoggedEvent[], twins?: readonly LoggedEvent[]): void => {
    const fresh = rows.filter(({ id, device }) => told.get(id) !== device && told.set(id, device));
    const read = parsedRows(fresh);
    if (twins) onRows({ ...read, twins }, true);
    else if (fresh.length > 0) onRows(read, false);
  };
  const twinsNow = async (): Promise<readonly LoggedEvent[]> => parsedRows(await db.twins.toArray()).events;
  const readAll = async (): Promise<void> => {
    const ends = await heads(db);
    const common = await db.events.where("fact.type").anyOf(first).toArray();
    // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of Dexie's, no array
    const newest = await db.events.orderBy("occurredAt").reverse().limit(NEWEST).toArray();
    tell([
      ...common,
      ...newest.filter((row) => caseOf(row) === undefined),
      ...(await rowsOfCases(
        db,
        newest.flatMap((row) => caseOf(row) ?? []),
      )),
    ]);
    for await (const rows of rowsByCase(db)) tell(rows);
    for (const [place, kind] of kinds.entries()) {
      const next = kinds[place + 1];
      if (next !== undefined) tell(await db.events.where("fact.type").between(kind, next, false, false).toArray());
    }
    // Rows that no index knows, so that they can be said.
    const rest = (await db.events.count()) > told.size ? await db.events.toArray() : [];
    tell(rest, await twinsNow());
    // Not what was read last: something may have been written to a case that had been read already.
    for (const { device, sequence } of ends) known.set(device, sequence);
  };
  const readNew = async (): Promise<void> => {
    for (const { device, sequence } of await heads(db)) {
      const from = known.get(device) ?? 0;
      if (sequence <= from) continue;
      const after = db.events.where("[device+sequence]").between([device, from], [device, Infinity], false);
      tell(await after.toArray(), await twinsNow());
      known.set(device, sequence);
    }
  };
  const catchUp = async (before: Promise<void> | undefined): Promise<void> => {
    try {
      await before;
      await (before === undefined ? readAll() : readNew());
    } catch {
      onError();
    }
  };
  const subscription = liveQuery(() => heads(db)).subscribe({
    next: () => void (turn = catchUp(turn)),
    error: onError,
  });
  return () => subscription.unsubscribe();
}

/** Of a row as it lies there, which may be anything. */
function caseOf(row: LoggedEvent): string | undefined {
  const fact: unknown = row.fact;
  return typeof fact === "object" && fact !== null && "case" in fact && typeof fact.case === "string"
    ? fact.case
    : undefined;
}
