import type { PersonRecord } from "../../../../lib/model/person.ts";
import type { Register } from "../../../../lib/register/db.ts";
import { createVaultSession } from "../../../../lib/register/vault/session.ts";
import { createVault, type Vault } from "../../../../lib/register/vault/vault.ts";
import { disk, NOW, uuid } from "../build.ts";

/** A passphrase that is taken. */
export const PASSPHRASE = "大别山里的映山红 1987";

/** Somebody who does not exist. */
export const WANG: PersonRecord = {
  kind: "natural",
  name: "王测试",
  idKind: "resident-id",
  idNumber: "341525199003071234",
  phone: "13805641234",
  address: "霍山县衡山镇某某路 1 号",
};

/** `storage.session` of one browser, for tests to look into. */
function sessionArea() {
  const rows = new Map<string, unknown>();
  return {
    rows,
    get: (key: string) => Promise.resolve(rows.has(key) ? { [key]: structuredClone(rows.get(key)) } : {}),
    set(items: Record<string, unknown>) {
      for (const [key, value] of Object.entries(items)) rows.set(key, structuredClone(value));
      return Promise.resolve();
    },
    remove(key: string) {
      rows.delete(key);
      return Promise.resolve();
    },
  };
}

/** One browser with its disk and its memory; `worker` starts the background anew on both. */
export function vaultBrowser() {
  const { open, idb } = disk();
  const clock = { now: NOW, idle: 15 };
  const changes: string[] = [];
  let ids = 0;
  const machine = {
    idb,
    clock,
    changes,
    area: sessionArea(),
    /** The browser was closed and started again. */
    restart: () => machine.area.rows.clear(),
    later: (minutes: number) => {
      clock.now = new Date(clock.now.getTime() + minutes * 60_000);
    },
    worker(iterations = 1000): { vault: Vault; db: Register } {
      const db = open();
      const now = () => clock.now;
      const session = createVaultSession({ area: machine.area, now, idleMinutes: () => Promise.resolve(clock.idle) });
      const newId = () => uuid((ids += 1));
      const onChange = (compartment: string) => Promise.resolve(void changes.push(compartment));
      return { db, vault: createVault({ db, session, now, newId, onChange, iterations }) };
    },
  };
  return machine;
}

/** A browser whose vault for applicants was just made and is open. */
export async function openVault() {
  const machine = vaultBrowser();
  const { vault, db } = machine.worker();
  const made = await vault.create("applicants", PASSPHRASE);
  if (!made.ok) throw new Error(made.error);
  return { machine, vault, db, recovery: made.value.recovery };
}
