import { storage } from "wxt/utils/storage";
import { z } from "zod";

const item = () => storage.defineItem<unknown>("local:packs", { version: 1, migrations: {}, fallback: {} });

const PacksSchema = z.record(z.string(), z.string());

/** Rule packs that were imported, each as the JSON text it came as, so that every read checks it anew. */
export interface PackStore {
  /** JSON texts by pack id. Empty where the store itself cannot be read. */
  all(): Promise<ReadonlyMap<string, string>>;
  /** Keeps a pack's text under its id, in place of an earlier one. */
  put(id: string, json: string): Promise<void>;
}

/** Opens the imported packs; the background is the only writer. */
export function createPackStore(): PackStore {
  const packs = item();
  let last: Promise<unknown> = Promise.resolve();
  const read = async () => PacksSchema.safeParse(await packs.getValue()).data ?? {};
  return {
    all: async () => new Map(Object.entries(await read())),
    put(id, json) {
      const turn = last.then(async () => packs.setValue({ ...(await read()), [id]: json }));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
