import type { Register } from "./db.ts";
import { heads, parsedRows, type LogRead } from "./read.ts";

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
    rows.push(
      ...(await db.events.where("[device+sequence]").between([device, from], [device, end], false, true).toArray()),
    );
  }
  return { ...parsedRows(rows), known: Object.fromEntries(ends) };
}

/** All events of these cases. */
export async function eventsOfCases(db: Register, cases: readonly string[]): Promise<LogRead> {
  return parsedRows(await db.events.where("fact.case").anyOf(cases).toArray());
}
