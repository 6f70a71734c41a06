import { civilDayOf } from "../../../lib/deadlines/civil-day.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { firstEntered, type LogRead } from "../../../lib/register/read.ts";

/** What was read of the log and not told yet. */
interface LogWaiting {
  take(read: LogRead): void;
  /** Events that are no case's, and sentences about rows that cannot be read: those that came since it was asked last. */
  next(): { readonly others: readonly LoggedEvent[]; readonly unreadable: readonly string[] };
  /** All events that are no case's, and what does not count of entries that two desks wrote under one id. */
  all(): { readonly others: readonly LoggedEvent[]; readonly twins: readonly LoggedEvent[] };
  /** The day on which the first event was written, clocks that were reset left out; today where there is none. */
  since(): LocalDate;
}

/** Nothing was read yet. */
export function createLogWaiting(): LogWaiting {
  const all: LoggedEvent[] = [];
  let others: LoggedEvent[] = [];
  let unreadable: string[] = [];
  let twins: readonly LoggedEvent[] = [];
  let begunAt: string | undefined;
  return {
    take(read) {
      twins = read.twins ?? twins;
      for (const event of read.events) {
        if (!("case" in event.fact)) {
          others.push(event);
          all.push(event);
        }
        begunAt = begunAt === undefined ? firstEntered([event.enteredAt]) : firstEntered([begunAt, event.enteredAt]);
      }
      for (const { sentence } of read.unreadable) unreadable.push(sentence);
    },
    next() {
      const waiting = { others, unreadable };
      others = [];
      unreadable = [];
      return waiting;
    },
    all: () => ({ others: all, twins }),
    since: () => civilDayOf(begunAt ?? new Date().toISOString()),
  };
}
