import { liveQuery } from "dexie";
import type { Register } from "./db.ts";
import { heads, type LogRead, parsedRows } from "./read.ts";

/** Who follows the log. */
export interface LogFollower {
  /** Rows that were not told yet; `isAll` once everything that was there has been. */
  readonly onRows: (read: LogRead, isAll: boolean) => void;
  /** The log cannot be read now. */
  readonly onError: () => void;
}

/** Bounds of the parts in which the log is read at the start, by the first digit of an event's id. */
const BOUNDS: readonly IDBValidKey[] = [-Infinity, ..."123456789abcdef".split(""), []];

/** Reads the whole log once, and from then on only what a page or the background adds. Answers what ends it. */
export function followLog(db: Register, { onRows, onError }: LogFollower): () => void {
  /** By device, the highest number that was read. */
  const known = new Map<string, number>();
  let turn: Promise<void> | undefined;
  const tell = (rows: readonly unknown[], isAll: boolean): void => {
    const read = parsedRows(rows);
    for (const { device, sequence } of read.events) known.set(device, Math.max(known.get(device) ?? 0, sequence));
    if (read.events.length > 0 || read.unreadable.length > 0 || isAll) onRows(read, isAll);
  };
  const first = async (): Promise<void> => {
    for (const [part, from] of BOUNDS.entries()) {
      const to = BOUNDS[part + 1];
      if (to === undefined) break;
      const rows = await db.events.where(":id").between(from, to).toArray();
      tell(rows, part === BOUNDS.length - 2);
    }
  };
  const next = async (): Promise<void> => {
    for (const { device, sequence } of await heads(db)) {
      const from = known.get(device) ?? 0;
      if (sequence <= from) continue;
      const after = db.events.where("[device+sequence]").between([device, from], [device, Infinity], false);
      tell(await after.toArray(), true);
    }
  };
  const catchUp = async (before: Promise<void> | undefined): Promise<void> => {
    try {
      await before;
      await (before === undefined ? first() : next());
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
