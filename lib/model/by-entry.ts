import { byText } from "./by-text.ts";
import type { LoggedEvent } from "./event.ts";

type Told = Pick<LoggedEvent, "order" | "enteredAt" | "sequence" | "id">;

/**
 * What was written first comes first: what was written in knowledge of another comes after it, whatever the clocks of the two desks say
 * (`order`); of what neither knew of the other, and of what is older than `order`, by when it was entered. The same at every desk.
 */
export function byEntry(a: Told, b: Told): number {
  return orderOf(a) - orderOf(b) || byText(a.enteredAt, b.enteredAt) || a.sequence - b.sequence || byText(a.id, b.id);
}

/** 0 for what was written before events had it. */
export function orderOf({ order = 0 }: Pick<LoggedEvent, "order">): number {
  return order;
}
