import { LoggedEventSchema, type LoggedEvent } from "../model/event.ts";
import type { Register } from "./db.ts";
import { heads } from "./read.ts";
import { ROWS_AT_ONCE } from "./rows-at-once.ts";

/** Reads the events of the work calendar; what was read once is not read again. */
export function createCalendarRows(db: Register): () => Promise<readonly LoggedEvent[]> {
  const found = new Map<string, LoggedEvent>();
  const read = new Map<string, number>();
  return async () => {
    for (const { device, sequence } of await heads(db)) {
      let from = read.get(device) ?? 0;
      while (from < sequence) {
        const to = Math.min(sequence, from + ROWS_AT_ONCE);
        const part = db.events.where("[device+sequence]").between([device, from], [device, to], false, true);
        for (const row of await part.toArray()) {
          // By the raw row first: the log is long, and few of its events are these.
          if (!/^(CalendarNotice|LocalDay)/.test(row.fact.type)) continue;
          const event = LoggedEventSchema.safeParse(row);
          if (event.success) found.set(event.data.id, event.data);
        }
        from = to;
      }
      read.set(device, from);
    }
    return [...found.values()];
  };
}
