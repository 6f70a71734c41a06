// Types only: content scripts know of the vault's state.
import type { PersonRecord } from "./person.ts";

/** How a compartment of the vault stands. `none`: nobody has set a passphrase yet. */
export interface VaultState {
  readonly state: "none" | "locked" | "unlocked";
  /** How many persons are in it, erased ones not counted. */
  readonly persons: number;
}

/** What the vault answers about one id: what is known, or since when it is erased, or why there is nothing to show. */
export type PersonRead =
  | { readonly id: string; readonly state: "read"; readonly record: PersonRecord }
  | { readonly id: string; readonly state: "erased"; readonly at: string }
  | { readonly id: string; readonly state: "unknown" | "broken"; readonly sentence: string };

/** Who in the vault is the same applicant: their common number, null where there is none, and the ids of their records. */
export interface SamePersons {
  readonly sameAs: string | null;
  readonly persons: readonly string[];
}
