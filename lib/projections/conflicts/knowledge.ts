import { byEntry } from "../../model/by-entry.ts";
import type { LoggedEvent } from "../../model/event.ts";
import { isOf } from "../../procedures/history.ts";

/** What stands where in the log. */
type Place = Pick<LoggedEvent, "device" | "sequence">;

/** What each desk had of the others' events when it wrote one: as its own events say (EventsTakenIn). */
export interface Knowledge {
  /** Whether the desk that wrote `later` had `earlier` by then. */
  readonly knew: (later: Place, earlier: Place) => boolean;
  /** Neither desk had the other's. */
  readonly apart: (a: Place, b: Place) => boolean;
  /** The last words: those of them that no other one was written in the knowledge of, and the one that counts. */
  readonly last: <T extends LoggedEvent>(said: readonly T[]) => T[];
}

/** From the events that say what was taken in; others among them are passed over. */
export function knowledgeFrom(events: readonly LoggedEvent[]): Knowledge {
  /** By device, and by whose events: after which number how many were known. */
  const taken = new Map<string, { readonly after: number; readonly upTo: number }[]>();
  for (const event of events) {
    if (!isOf(event, "EventsTakenIn")) continue;
    for (const { device, upTo } of event.fact.from) {
      const key = `${event.device} ${device}`;
      const list = taken.get(key) ?? [];
      list.push({ after: event.sequence, upTo });
      taken.set(key, list);
    }
  }
  const knew = (later: Place, earlier: Place): boolean => {
    if (later.device === earlier.device) return later.sequence > earlier.sequence;
    const known = taken.get(`${later.device} ${earlier.device}`) ?? [];
    return known.some(({ after, upTo }) => after < later.sequence && upTo >= earlier.sequence);
  };
  return {
    knew,
    apart: (a, b) => a.device !== b.device && !knew(a, b) && !knew(b, a),
    last: (said) => {
      const counts = [...said].sort(byEntry).at(-1);
      // What is older than `order` may count after one that was written in the knowledge of it: by a clock that was ahead.
      return said.filter((one) => one === counts || !said.some((other) => other !== one && knew(other, one)));
    },
  };
}
