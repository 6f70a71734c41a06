import type { LoggedEvent } from "../model/event.ts";
import type { Register } from "./db.ts";
import { heads, parsedRows, type LogRead } from "./read.ts";
import { ROWS_AT_ONCE } from "./rows-at-once.ts";

/** By device, the number of its last event that was read. */
export type Known = Readonly<Record<string, number>>;

/** What was written after `known`, and what is known then; undefined where the log is shorter than that: read it anew. */
export async function eventsAfter(
  db: Register,
  known: Known,
): Promise<(LogRead & { readonly known: Known }) | undefined> {
  const ends = new Map((await heads(db)).map(({ device, sequence }) => [device, sequence]));
  if (Object.entries(known).some(([device, sequence]) => (ends.get(device) ?? 0) < sequence)) return undefined;
  const rows: unknown[] = [];
  for (const [device, end] of ends) {
    const from = known[device] ?? 0;
    if (end <= from) continue;
    const part = db.events.where("[device+sequence]").between([device, from], [device, end], false, true);
    // One by one: as arguments of one call, a long log's rows are too many.
    for (const row of await part.toArray()) rows.push(row);
  }
  return { ...parsedRows(rows), known: Object.fromEntries(ends) };
}

const DIGITS = "0123456789abcdef".split("");

/** Where parts begin, by the first digits of a case's id: none, one or two, as the log is long. */
function boundsFor(rows: number): readonly IDBValidKey[] {
  const parts = rows / ROWS_AT_ONCE;
  const starts =
    parts < 2 ? [] : parts < DIGITS.length ? DIGITS : DIGITS.flatMap((one) => DIGITS.map((two) => one + two));
  return [-Infinity, ...starts.slice(1), []];
}

/** The rows of all cases, in parts: of one case all in one. Whoever waits for something else has a turn between two. */
export async function* rowsByCase(db: Register): AsyncGenerator<readonly LoggedEvent[]> {
  const bounds = boundsFor(await db.events.count());
  for (const [part, from] of bounds.entries()) {
    const to = bounds[part + 1];
    if (to !== undefined) yield await db.events.where("fact.case").between(from, to).toArray();
  }
}

/** Where each device's chain ends now. */
export async function knownNow(db: Register): Promise<Known> {
  return Object.fromEntries((await heads(db)).map(({ device, sequence }) => [device, sequence]));
}

/** The events of some kinds. */
export async function eventsOfKinds(db: Register, kinds: readonly string[]): Promise<LogRead> {
  return parsedRows(await db.events.where("fact.type").anyOf(kinds).toArray());
}

/** All rows of these cases. */
export async function rowsOfCases(db: Register, cases: readonly string[]): Promise<LoggedEvent[]> {
  // Each by itself: for several keys at once Dexie goes from row to row, and takes many times as long.
  const found = await db.transaction("r", db.events, () =>
    Promise.all([...new Set(cases)].map((id) => db.events.where("fact.case").equals(id).toArray())),
  );
  return found.flat();
}

/** All events of these cases. */
export async function eventsOfCases(db: Register, cases: readonly string[]): Promise<LogRead> {
  return parsedRows(await rowsOfCases(db, cases));
}
