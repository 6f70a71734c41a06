import { Dexie, type EntityTable, type Table } from "dexie";
import type { LoggedEvent } from "../model/event.ts";
import { first } from "./migrations/001-first.ts";
import { vault } from "./migrations/002-vault.ts";
import { desks } from "./migrations/003-desks.ts";
import type { DeskRow, KeyRow } from "./exchange/rows.ts";
import type { CompartmentRow, ErasedRow, PersonRow } from "./vault/rows.ts";

/**
 * What is known of the log as a whole: which device this is, and where each device's chain ends. `formerly`: the devices that wrote here
 * before the log was restored from a backup. `restored`: which restore that was, by the id of what is put back of settings where
 * one breaks off (lib/settings/stored.ts).
 */
export type MetaRow =
  | {
      readonly key: "device";
      readonly device: string;
      readonly formerly?: readonly string[];
      readonly restored?: string;
    }
  | ({ readonly key: `head:${string}` } & Head);

/** The end of one device's chain: its last number and hash. Kept apart, so that rows cut off at the end are missed. */
export interface Head {
  readonly device: string;
  readonly sequence: number;
  readonly hash: string;
  /** See LoggedEventSchema; absent where its last event has none. */
  readonly order?: number;
}

/** Where to keep it; in the browser, nothing need be said. */
export interface RegisterPlace {
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/**
 * The register's database, opened at the first use. Its shape follows from the migrations, oldest first. Events are
 * only ever added: none is changed, and one that another desk's counts before goes over to the twins as it is. Of persons, no event holds more than an id.
 */
export class Register extends Dexie {
  readonly events: EntityTable<LoggedEvent, "id">;
  readonly meta: EntityTable<MetaRow, "key">;
  /** Enciphered: see vault/vault.ts. */
  readonly persons: Table<PersonRow | ErasedRow, string>;
  readonly compartments: EntityTable<CompartmentRow, "compartment">;
  /** What another desk wrote under an id that is among the events already, see exchange/union.ts; by device and number. */
  readonly twins: Table<LoggedEvent, [string, number]>;
  readonly desks: EntityTable<DeskRow, "device">;
  readonly keys: EntityTable<KeyRow, "device">;

  constructor({ name = "gongkai-register", ...idb }: RegisterPlace = {}) {
    // Chrome's default leaves a commit to the system's cache, and a power cut takes it; an event may not be lost.
    super(name, { ...idb, chromeTransactionDurability: "strict" });
    for (const { version, stores } of [first, vault, desks]) this.version(version).stores(stores);
    this.events = this.table("events");
    this.meta = this.table("meta");
    this.persons = this.table("persons");
    this.compartments = this.table("compartments");
    this.twins = this.table("twins");
    this.desks = this.table("desks");
    this.keys = this.table("keys");
  }
}
