import { bytesToHex } from "@noble/hashes/utils.js";
import { z } from "zod";
import { COMPARTMENTS, type Compartment } from "../../model/person.ts";
import { fromHex, HexSchema } from "./cipher.ts";

/** The part of the browser's `storage.session` that the vault uses. */
interface MemoryArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What the session works with. */
interface SessionParts {
  readonly area: MemoryArea;
  readonly now: () => Date;
  /** Minutes without a use after which a compartment is locked. */
  readonly idleMinutes: () => Promise<number>;
}

/** Which compartments are open, and their data keys. */
export interface VaultSession {
  /** Opens a compartment. */
  put(compartment: Compartment, dataKey: Uint8Array<ArrayBuffer>): Promise<void>;
  /** The data key; undefined where locked, or idle for too long. With `use`, the minutes begin anew. */
  dataKey(compartment: Compartment, use: boolean): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Locks a compartment; false where it was not open. */
  forget(compartment: Compartment): Promise<boolean>;
  /** Locks what was idle for too long, and answers what that was and whether anything is open still. */
  expire(): Promise<{ readonly locked: readonly Compartment[]; readonly open: boolean }>;
}

const HeldSchema = z.strictObject({ key: HexSchema.length(64), used: z.number() });
type Held = z.infer<typeof HeldSchema>;

/** A use is written down at most so often, in milliseconds. */
const GRAIN = 10_000;

/**
 * Keeps the keys of open compartments. The worker is killed after half a minute of quiet, and a passphrase asked for twice
 * a minute would be written on a note beside the screen; so the bytes of the key lie in `storage.session` too. That is
 * memory of the browser, never the disk, gone when the browser ends or the extension is loaded anew, and open only to pages
 * of the extension, not to scripts in web pages. A key that cannot be exported cannot be kept there; whoever could read
 * this memory could ask the worker as well.
 */
export function createVaultSession({ area, now, idleMinutes }: SessionParts): VaultSession {
  const held = new Map<Compartment, Held & { readonly written: number }>();
  const keep = async (compartment: Compartment, { key, used }: Held): Promise<void> => {
    held.set(compartment, { key, used, written: used });
    // Where it does not take it, the key lasts as long as the worker.
    await area.set({ [nameOf(compartment)]: { key, used } }).catch(() => undefined);
  };
  const forget = async (compartment: Compartment): Promise<boolean> => {
    const was = held.has(compartment) || (await stored(area, compartment)) !== undefined;
    held.delete(compartment);
    await area.remove(nameOf(compartment));
    return was;
  };
  /** What is open, with whether it was idle for too long. A clock that was set back is no reason to stay open. */
  const look = async (compartment: Compartment) => {
    const found = held.get(compartment) ?? (await stored(area, compartment));
    if (!found) return undefined;
    const idle = now().getTime() - found.used;
    return { ...found, over: idle < 0 || idle >= (await idleMinutes()) * 60_000 };
  };
  return {
    put: (compartment, dataKey) => keep(compartment, { key: bytesToHex(dataKey), used: now().getTime() }),
    async dataKey(compartment, use) {
      const found = await look(compartment);
      if (!found || found.over) return undefined;
      if (use) {
        const used = now().getTime();
        const written = held.get(compartment)?.written ?? 0;
        if (used - written >= GRAIN) await keep(compartment, { key: found.key, used });
        else held.set(compartment, { key: found.key, used, written });
      }
      return fromHex(found.key);
    },
    forget,
    async expire() {
      const locked: Compartment[] = [];
      let open = false;
      for (const compartment of COMPARTMENTS) {
        const found = await look(compartment);
        if (found?.over) {
          await forget(compartment);
          locked.push(compartment);
        } else if (found) open = true;
      }
      return { locked, open };
    },
  };
}

async function stored(area: MemoryArea, compartment: Compartment): Promise<(Held & { written: number }) | undefined> {
  const name = nameOf(compartment);
  const parsed = HeldSchema.safeParse((await area.get(name))[name]);
  return parsed.success ? { ...parsed.data, written: parsed.data.used } : undefined;
}

function nameOf(compartment: Compartment): string {
  return `vault-key:${compartment}`;
}
