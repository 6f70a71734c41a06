import { storage } from "wxt/utils/storage";
import { z } from "zod";
import { createTurns } from "../platform/turns.ts";

const TextsSchema = z.record(z.string(), z.string());

/** What was imported, each as the JSON text it came as, so that every read checks it anew. */
export interface TextStore {
  /** JSON texts by id, in the order in which the ids came. */
  all(): Promise<ReadonlyMap<string, string>>;
  /** Keeps a text under its id, in place of an earlier one. */
  put(id: string, json: string): Promise<void>;
  /** Takes one away. */
  remove(id: string): Promise<void>;
}

/** Opens a store; the background is the only writer. A broken store is kept aside and read as empty. */
export function createTextStore(name: "packs" | "portals"): TextStore {
  const texts = storage.defineItem<unknown>(`local:${name}`, { version: 1, migrations: {}, fallback: {} });
  const aside = storage.defineItem<unknown>(`local:${name}-unreadable`);
  const inTurn = createTurns();
  const read = async (): Promise<Record<string, string>> => {
    const stored = await texts.getValue();
    const parsed = TextsSchema.safeParse(stored);
    if (parsed.success) return parsed.data;
    await aside.setValue(stored);
    return {};
  };
  return {
    all: async () => new Map(Object.entries(await read())),
    put: (id, json) => inTurn(async () => texts.setValue({ ...(await read()), [id]: json })),
    remove: (id) =>
      inTurn(async () => {
        const { [id]: _removed, ...rest } = await read();
        await texts.setValue(rest);
      }),
  };
}
