// Types only, as protocol.ts.
import type { LocalDate } from "../model/draft.ts";
import type { Compartment, PersonRecord, PersonRef } from "../model/person.ts";
import type { PersonRead, SamePersons, VaultState } from "../model/vault.ts";

type Nothing = Record<string, never>;
interface In {
  readonly compartment: Compartment;
}

/** Of informants nothing is answered but by `vault.show`. */
interface Applicants {
  readonly compartment: "applicants";
}

/** How a compartment stands; also asked by scripts in pages, of applicants only. Does not count as a use. */
export interface AskVaultState {
  request: In;
  reply: VaultState;
}

/** What the vault is asked by our own pages only. Every reply that names somebody comes from an open compartment. */
export interface VaultToBackground {
  "vault.state": AskVaultState;
  /** Sets the first passphrase. The recovery code is in this reply and nowhere else. */
  "vault.create": { request: In & { passphrase: string }; reply: { recovery: string } };
  "vault.unlock": { request: In & { passphrase: string }; reply: VaultState };
  "vault.lock": { request: In; reply: VaultState };
  "vault.change-passphrase": { request: In & { passphrase: string; next: string }; reply: Nothing };
  /** Sets a passphrase by the recovery code, and opens. */
  "vault.recover": { request: In & { code: string; next: string }; reply: VaultState };
  /** A new recovery code; the one before is no good any more. */
  "vault.renew-recovery": { request: In & { passphrase: string }; reply: { recovery: string } };
  /** After so many minutes without a use everything is locked. */
  "vault.idle": { request: { minutes: number }; reply: Nothing };
  /**
   * Keeps a person under an id (a UUID that the page made), in place of what was there. What events may hold is answered. An
   * informant who is there already is changed only from their case, which must name them.
   */
  "vault.put": { request: In & { id: string; record: PersonRecord; case?: string }; reply: PersonRef };
  /** The same for many, all or none, answered in their order: for an import. */
  "vault.put-all": {
    request: Applicants & { persons: readonly { id: string; record: PersonRecord }[] };
    reply: { kept: readonly PersonRef[] };
  };
  /** What is known of each id, in the same order. */
  "vault.get": { request: Applicants & { ids: readonly string[] }; reply: { persons: readonly PersonRead[] } };
  /** Who is the same applicant as this. */
  "vault.find": { request: Applicants & { record: PersonRecord }; reply: SamePersons };
  /**
   * The informant of a case, the only way in which one is ever answered. Who asked and for what is recorded before. Refused where
   * the case does not name this person, and at a desk of the department that was reported.
   */
  "vault.show": { request: { case: string; person: string; purpose: string }; reply: PersonRead };
  /**
   * Takes a person's data away for good and records that. Refused until the archive period, counted from the day on which
   * the case closed, is over; `basis` is by what it is done, e.g. a document on 销毁.
   */
  "vault.erase": { request: In & { person: string; case: string; closed: LocalDate; basis: string }; reply: Nothing };
}
