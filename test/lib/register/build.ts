import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { Entry, Person } from "../../../lib/model/event.ts";
import { Register } from "../../../lib/register/db.ts";
import type { StorageArea } from "../../../lib/register/outbox.ts";

/** The moment at which these tests play. */
export const NOW = new Date("2026-03-05T02:00:00.000Z");

/** Who writes in these tests. */
export const PERSON: Person = { name: "张某", department: "办公室", role: "政务公开专员" };

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** UUIDs that count: the same number is the same id. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** An entry told apart by its number. */
export function entry(number: number, occurredAt = NOW.toISOString()): Entry {
  return {
    id: uuid(number),
    occurredAt,
    fact: { type: "SiteEnabled", origin: `https://site${number}.example.gov.cn` },
  };
}

/** A browser's disk: registers opened on the same one share their rows. */
export function disk(): { open: () => Register; idb: IDBFactory } {
  const idb = new IDBFactory();
  return { idb, open: () => new Register({ indexedDB: idb, IDBKeyRange }) };
}

/** A storage area in memory; `full` makes it refuse. */
export function memoryArea(): StorageArea & { full: boolean; readonly rows: Map<string, unknown> } {
  const rows = new Map<string, unknown>();
  return {
    full: false,
    rows,
    get: () => Promise.resolve(Object.fromEntries(rows)),
    set(items) {
      if (this.full) return Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
      for (const [key, value] of Object.entries(items)) rows.set(key, structuredClone(value));
      return Promise.resolve();
    },
    remove(keys) {
      for (const key of keys) rows.delete(key);
      return Promise.resolve();
    },
  };
}

/** Makes every write of an event fail, as a full disk does, until the returned function is called. */
export function fillDisk(db: Register): () => void {
  db.events.hook("creating", refuse);
  return () => db.events.hook("creating").unsubscribe(refuse);
}

function refuse(): never {
  throw new DOMException("The disk is full", "QuotaExceededError");
}
