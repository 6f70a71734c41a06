import { storage } from "wxt/utils/storage";
import { z } from "zod";
import { AllowEntrySchema, type AllowEntry } from "../model/waiver.ts";
import { createTurns } from "../platform/turns.ts";

/** Entries at the most; a longer list would be a rule that is wrong. */
const MOST = 2000;

/** The texts that the agency's people are no more asked about. */
export interface AllowStore {
  /** All of them, oldest first. */
  all(): Promise<readonly AllowEntry[]>;
  /** Keeps an entry in place of one for the same rule and text; false where the list is full. */
  add(entry: AllowEntry): Promise<boolean>;
  /** Takes an entry back and answers it; undefined where there was none. */
  remove(id: string): Promise<AllowEntry | undefined>;
}

/** Opens the list in the browser's storage; the background is the only writer. An entry that does not fit is left out. */
export function createAllowStore(): AllowStore {
  const stored = storage.defineItem<unknown>("local:allowed", { version: 1, migrations: {}, fallback: [] });
  const inTurn = createTurns();
  const all = async (): Promise<AllowEntry[]> => {
    const list = z.array(z.unknown()).safeParse(await stored.getValue());
    return (list.data ?? []).flatMap((one) => AllowEntrySchema.safeParse(one).data ?? []);
  };
  return {
    all,
    add: (entry) =>
      inTurn(async () => {
        const others = (await all()).filter(({ rule, text }) => rule !== entry.rule || text !== entry.text);
        if (others.length >= MOST) return false;
        await stored.setValue([...others, entry]);
        return true;
      }),
    remove: (id) =>
      inTurn(async () => {
        const list = await all();
        const entry = list.find((one) => one.id === id);
        if (entry) await stored.setValue(list.filter((one) => one !== entry));
        return entry;
      }),
  };
}
