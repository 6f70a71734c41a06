import type { Conflict } from "./conflict.ts";
import type { Person } from "./event.ts";

/** A desk (本机 or another) as the log knows it. */
export interface Desk {
  readonly device: string;
  /** By whom its last event was entered: department and name; empty where nobody was named yet. */
  readonly name: string;
  /** The number of its last event here; 0 where there is none. */
  readonly upTo: number;
  /** When that was entered, an instant in UTC; absent where there is none. */
  readonly seen?: string;
  /** Twenty digits in groups of four, of its key, to be compared by telephone; empty where no key of it is known. */
  readonly fingerprint: string;
  /** Its key was accepted at this desk. */
  readonly trusted: boolean;
}

/** A desk's name, by who entered its last event; empty where that names nobody. */
export function deskName({ department, name }: Pick<Person, "department" | "name">): string {
  return [department, name].filter((part) => part.trim() !== "").join(" ");
}

/** What a desk is called, also where it named nobody. */
export function deskCalled({ name, device }: Pick<Desk, "name" | "device">): string {
  return name.trim() === "" ? `未填姓名的电脑（${device.slice(0, 8)}）` : name;
}

/** What a bundle brings of one desk. */
export interface DeskPreview {
  readonly device: string;
  /** As in {@link Desk}, by the bundle. */
  readonly name: string;
  readonly fingerprint: string;
  /** `ok`: by a key accepted before, or this desk's own; `unknown-key`: one that nobody accepted yet; `broken`: nothing of it is taken in. */
  readonly signature: "ok" | "unknown-key" | "broken";
  /** How many of its events are not here yet, and their first and last number; 0 to 0 where none is. */
  readonly new: number;
  readonly from: number;
  readonly to: number;
  /** What is to be known or done about it; empty where all is well. */
  readonly sentence: string;
}

/** What a bundle would bring; nothing was taken in. */
export interface ExchangePreview {
  /** Who made the bundle: one of the desks, or one that has not recorded anything. */
  readonly madeBy: string;
  /** When, an instant in UTC, by its clock. */
  readonly madeAt: string;
  readonly desks: readonly DeskPreview[];
  /** Events that are not here yet, of desks that can be taken in; and those that are here. */
  readonly new: number;
  readonly known: number;
  /** How many conflicts would come about, of the cases and figures that the new events speak of; and the first of them. */
  readonly conflictCount: number;
  readonly conflicts: readonly Conflict[];
}

/** What came of taking a bundle in. */
export interface ExchangeTaken {
  readonly events: number;
  readonly desks: readonly { readonly device: string; readonly name: string; readonly events: number }[];
  /** Desks of which nothing was taken in, each with a sentence that says why and what to do. */
  readonly refused: readonly string[];
}
