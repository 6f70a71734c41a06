// Types only, as protocol.ts.
import type { Conflict } from "../model/conflict.ts";

type Nothing = Record<string, never>;

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
  /** Conflicts that would come about, of the cases and figures that the new events speak of. */
  readonly conflicts: readonly Conflict[];
}

/** What came of taking a bundle in. */
export interface ExchangeTaken {
  readonly events: number;
  readonly desks: readonly { readonly device: string; readonly name: string; readonly events: number }[];
  /** Desks of which nothing was taken in, each with a sentence that says why and what to do. */
  readonly refused: readonly string[];
  /** As of `register.append`: that this was taken in could not be put down yet. */
  readonly notice: string | null;
}

/**
 * What our own pages ask about exchanging events with other desks. A bundle is far larger than a message may be: it lies in the staging
 * store (lib/register/exchange/staging.ts) that page and background share, and the message names it.
 */
export interface ExchangeToBackground {
  /** This desk, and the others whose events are here. */
  "exchange.status": { request: Nothing; reply: { own: Desk; others: readonly Desk[] } };
  /**
   * Makes a bundle: of all desks known here, or of this one only. The page takes it out of the staging store by `file` and saves it as
   * `name`. `events` counts them.
   */
  "exchange.export": { request: { what: "all" | "own" }; reply: { file: string; name: string; events: number } };
  /** Looks into a bundle that the page put into the staging store; refused where it is none. */
  "exchange.preview": { request: { file: string }; reply: ExchangePreview };
  /**
   * Takes in what is new, of each desk all or nothing, and takes the bundle out of the staging store. `trust`: desks whose key a person
   * compared and accepts now. Refused where nothing of it could be taken in; a bundle without anything new is no failure.
   */
  "exchange.import": { request: { file: string; trust: readonly string[] }; reply: ExchangeTaken };
  /** Records that a conflict was looked at and is left as it is (ConflictSettled); `notice` as for `register.append`. */
  "exchange.settle": { request: { conflict: string; reason: string }; reply: { notice: string | null } };
}
