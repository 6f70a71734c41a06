// Types only, as protocol.ts.
import type { Desk, ExchangePreview, ExchangeTaken } from "../model/exchange.ts";

type Nothing = Record<string, never>;

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
