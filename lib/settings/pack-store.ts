import { storage } from "wxt/utils/storage";
import { z } from "zod";
import { createTurns } from "../platform/turns.ts";

const PacksSchema = z.record(z.string(), z.string());

/** Rule packs that were imported, each as the JSON text it came as, so that every read checks it anew. */
export interface PackStore {
  /** JSON texts by pack id. */
  all(): Promise<ReadonlyMap<string, string>>;
  /** Keeps a pack's text under its id, in place of an earlier one. */
  put(id: string, json: string): Promise<void>;
  /** Takes a pack away. */
  remove(id: string): Promise<void>;
}

/** Opens the imported packs; the background is the only writer. A broken store is kept aside and read as empty. */
export function createPackStore(): PackStore {
  const packs = storage.defineItem<unknown>("local:packs", { version: 1, migrations: {}, fallback: {} });
  const aside = storage.defineItem<unknown>("local:packs-unreadable");
  const inTurn = createTurns();
  const read = async (): Promise<Record<string, string>> => {
    const stored = await packs.getValue();
    const parsed = PacksSchema.safeParse(stored);
    if (parsed.success) return parsed.data;
    await aside.setValue(stored);
    return {};
  };
  return {
    all: async () => new Map(Object.entries(await read())),
    put: (id, json) => inTurn(async () => packs.setValue({ ...(await read()), [id]: json })),
    remove: (id) =>
      inTurn(async () => {
        const { [id]: _removed, ...rest } = await read();
        await packs.setValue(rest);
      }),
  };
}
