import { z } from "zod";
import { EntrySchema, PersonSchema } from "../model/event.ts";
import { type ReadableArea, storedUnder } from "../platform/stored-under.ts";
import { OUTBOX, outboxKey } from "./outbox-key.ts";

/** The part of the browser's `storage.session` (or `local`) that the outbox uses. */
export interface StorageArea extends ReadableArea {
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/**
 * An entry that could not be written yet, with the person at the desk when it happened. `from` where a page put it here
 * itself, besides sending it: the tab and the frame that it happened in.
 */
export type Waiting = z.infer<typeof WaitingSchema>;

const FrameSchema = z.strictObject({ tab: z.int(), frame: z.int() });
const WaitingSchema = z
  .strictObject({ entry: EntrySchema, by: PersonSchema, from: FrameSchema.optional() })
  // A page's script may leave here what became of a draft, nothing else.
  .refine(({ entry, from }) => from === undefined || "draft" in entry.fact);

/** Where entries wait while the log cannot be written. Keyed by entry id, so that putting one in twice is once. */
export interface Outbox {
  /** Rejects where no area takes them. */
  put(waiting: readonly Waiting[]): Promise<void>;
  /** Oldest first by when it happened. */
  list(): Promise<Waiting[]>;
  remove(ids: readonly string[]): Promise<void>;
  count(): Promise<number>;
}

/**
 * An outbox over storage areas, the first that takes an entry keeps it: `local` outlives the browser but shares the full
 * disk, `session` is memory and outlives the worker only.
 */
export function createOutbox(areas: readonly StorageArea[]): Outbox {
  const rows = async (): Promise<Map<string, unknown>> => {
    const kept = await Promise.all(areas.map((area) => storedUnder(area, OUTBOX)));
    return new Map(kept.flatMap(Object.entries<unknown>));
  };
  return {
    async put(waiting) {
      const items = Object.fromEntries(waiting.map((row) => [outboxKey(row.entry.id), row]));
      await firstToTake(areas, items);
    },
    async list() {
      const waiting = [...(await rows()).values()].flatMap((row) => WaitingSchema.safeParse(row).data ?? []);
      return waiting.sort((a, b) => (a.entry.occurredAt < b.entry.occurredAt ? -1 : 1));
    },
    async remove(ids) {
      await Promise.all(areas.map((area) => area.remove(ids.map(outboxKey))));
    },
    async count() {
      return (await rows()).size;
    },
  };
}

async function firstToTake(areas: readonly StorageArea[], items: Record<string, unknown>): Promise<void> {
  let refusal: unknown = new Error("no area");
  for (const area of areas) {
    try {
      return await area.set(items);
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}
