import { storage } from "wxt/utils/storage";
import { z } from "zod";
import { DraftWaiverSchema, type DraftWaiver } from "../model/waiver.ts";
import { keyedHash, newKey } from "../platform/keyed-hash.ts";
import { createTurns } from "../platform/turns.ts";

/** Days that the waivers of a draft are kept after the last of them. */
const KEPT_DAYS = 30;
/** Waivers of one draft at the most; the oldest go. */
const MOST = 300;

const StoreSchema = z.record(z.string(), z.array(DraftWaiverSchema));
type Store = z.infer<typeof StoreSchema>;

/** What was waived in single drafts, without a word of them: see {@link DraftWaiverSchema}. */
export interface WaiverStore {
  /** The key of the draft that is written under an address: its digests are made with it. The device's own key stays here. */
  keyOf(url: string): Promise<string>;
  /** The waivers of a draft, by its key. */
  of(draft: string): Promise<readonly DraftWaiver[]>;
  /** Keeps one, in place of one with the same token. */
  keep(draft: string, waiver: DraftWaiver): Promise<void>;
  /** Takes one back. */
  drop(draft: string, token: string): Promise<void>;
}

/** Opens the store in the browser's storage; the background is the only writer. A broken store is read as empty. */
export function createWaiverStore(now: () => Date): WaiverStore {
  const stored = storage.defineItem<unknown>("local:waivers", { version: 1, migrations: {}, fallback: {} });
  const key = storage.defineItem<string>("local:waiver-key", { init: newKey });
  const inTurn = createTurns();
  const read = async (): Promise<Store> => {
    const parsed = StoreSchema.safeParse(await stored.getValue());
    return parsed.success ? parsed.data : {};
  };
  const change = (draft: string, next: (own: readonly DraftWaiver[]) => DraftWaiver[]): Promise<void> =>
    inTurn(async () => {
      const last = new Date(now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
      const name = nameOf(draft);
      const { [name]: own = [], ...others } = await read();
      const kept = Object.entries(others).filter(([, waivers]) => waivers.some(({ at }) => at > last));
      const changed = next(own).slice(-MOST);
      await stored.setValue(Object.fromEntries(changed.length > 0 ? [...kept, [name, changed]] : kept));
    });
  return {
    keyOf: async (url) => keyedHash(await key.getValue(), "draft", url.replace(/#.*$/, "")),
    of: async (draft) => (await read())[nameOf(draft)] ?? [],
    keep: (draft, waiver) => change(draft, (own) => [...own.filter(({ token }) => token !== waiver.token), waiver]),
    drop: (draft, token) => change(draft, (own) => own.filter((waiver) => waiver.token !== token)),
  };
}

/** Under what name a draft's waivers are stored: not its key, which the store does not hold. */
function nameOf(draft: string): string {
  return keyedHash(draft, "name");
}
