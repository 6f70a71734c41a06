import { storage } from "wxt/utils/storage";
import { z } from "zod";
import { WordListSchema, type WordList } from "../model/word-list.ts";
import { createTurns } from "../platform/turns.ts";

const ListsSchema = z.record(z.string(), z.unknown());

/** What is stored: lists that can be used, and the ids of those that cannot be read. */
interface StoredLists {
  readonly lists: readonly WordList[];
  readonly broken: readonly string[];
}

/** The agency's own word lists in the browser's storage; the background is the only writer. */
export interface WordListStore {
  /** Reads and checks each. One that does not fit stays as it is, and is named. */
  read(): Promise<StoredLists>;
  /** Keeps a list under its id, in place of an earlier one. */
  put(list: WordList): Promise<void>;
  /** Takes one away, a broken one too. */
  remove(id: string): Promise<void>;
}

/** Opens the word lists. A broken store is kept aside and read as empty. */
export function createWordListStore(): WordListStore {
  const stored = storage.defineItem<unknown>("local:word-lists", { version: 1, migrations: {}, fallback: {} });
  const aside = storage.defineItem<unknown>("local:word-lists-unreadable");
  const inTurn = createTurns();
  const raw = async (): Promise<Record<string, unknown>> => {
    const value = await stored.getValue();
    const parsed = ListsSchema.safeParse(value);
    if (parsed.success) return parsed.data;
    await aside.setValue(value);
    return {};
  };
  return {
    async read() {
      const lists: WordList[] = [];
      const broken: string[] = [];
      for (const [id, value] of Object.entries(await raw())) {
        const list = WordListSchema.safeParse(value);
        if (list.success && list.data.id === id) lists.push(list.data);
        else broken.push(id);
      }
      return { lists, broken };
    },
    put: (list) => inTurn(async () => stored.setValue({ ...(await raw()), [list.id]: list })),
    remove: (id) =>
      inTurn(async () => {
        const { [id]: _removed, ...rest } = await raw();
        await stored.setValue(rest);
      }),
  };
}
