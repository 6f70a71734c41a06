import type { LoggedEvent } from "./event.ts";

type Told = Pick<LoggedEvent, "enteredAt" | "device" | "sequence">;

/**
 * Whether of one entry that two desks wrote under the same id (a duty's start, a row of one ledger) it is `a` that counts: the one that
 * was entered first, of the same moment that of the lesser device. So every desk comes to the same, in whatever order they arrive.
 */
export function countsBefore(a: Told, b: Told): boolean {
  if (a.enteredAt !== b.enteredAt) return a.enteredAt < b.enteredAt;
  if (a.device !== b.device) return a.device < b.device;
  return a.sequence < b.sequence;
}
