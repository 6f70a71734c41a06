import type { BackupContents } from "../../../../lib/model/backup.ts";
import { IDBKeyRange } from "fake-indexeddb";
import { append } from "../../../../lib/register/append.ts";
import { hashOf } from "../../../../lib/register/chain.ts";
import type { MetaRow, Register } from "../../../../lib/register/db.ts";
import { rowAt } from "../../../../lib/register/read.ts";
import { makeBackup } from "../../../../lib/register/backup/make.ts";
import { Texts } from "../../../../lib/register/sealed-texts.ts";
import { entry, NOW, PERSON, uuid } from "../build.ts";
import { PASSPHRASE, vaultBrowser, WANG } from "../vault/build.ts";

/** A passphrase for backups. */
export const SECRET = "黄山毛峰 and 霍山石斛";

/** So few rounds that a test does not wait. */
export const ROUNDS = 1000;

/** Two computers' ids. */
export const DESKS = [uuid(1000), uuid(2000)] as const;

/** A browser's disk with a vault upon it, and the texts beside. */
export function desk() {
  const browser = vaultBrowser();
  const { db, vault } = browser.worker();
  const texts = new Texts({ indexedDB: browser.idb, IDBKeyRange });
  return { browser, db, vault, texts };
}

/** The same, with something in every part: events of two computers, an applicant, a text, settings. */
export async function fullDesk(events = 30) {
  const one = desk();
  const half = Math.floor(events / 2);
  const numbers = Array.from({ length: events }, (_, number) => number + 1);
  const writing = { by: PERSON, now: NOW };
  await append(one.db, numbers.slice(0, half).map(spoken), { ...writing, device: DESKS[0] });
  await append(one.db, numbers.slice(half).map(spoken), { ...writing, device: DESKS[1] });
  await one.db.meta.put({ key: "device", device: DESKS[0] });
  await twin(one.db);
  await one.vault.create("applicants", PASSPHRASE);
  await one.vault.put("applicants", [{ id: uuid(77), record: WANG }]);
  await one.texts.texts.add({ case: uuid(5), entry: uuid(6), at: NOW.toISOString(), text: TEXT });
  return one;
}

/** The second desk wrote one entry that the first had written too. */
async function twin(db: Register): Promise<void> {
  const head = await db.meta.get(`head:${DESKS[1]}`);
  const last = head && "sequence" in head && (await rowAt(db, DESKS[1], head.sequence));
  if (!last) return;
  const { hash: _hash, ...rest } = { ...last, id: uuid(1), sequence: last.sequence + 1, previous: last.hash };
  const row = { ...rest, hash: hashOf(rest) };
  await db.twins.add(row);
  const end: MetaRow = { key: `head:${DESKS[1]}`, device: DESKS[1], sequence: row.sequence, hash: row.hash };
  await db.meta.put(end);
}

function spoken(number: number) {
  return entry(number);
}

const TEXT = { fields: [{ name: "标题", blocks: [{ kind: "paragraph" as const, text: "关于集中带量采购的通知" }] }] };

/** What is stored as settings. */
export const STORES = { office: { name: "霍山县医疗保障局" }, packs: { own: "{}" } };

/** A backup of a desk. */
export function backupOf(
  { db, texts }: Pick<ReturnType<typeof desk>, "db" | "texts">,
  passphrase = SECRET,
): Promise<{ readonly file: Blob; readonly manifest: BackupContents }> {
  return makeBackup({ db, texts, stores: STORES, now: () => NOW }, { passphrase, iterations: ROUNDS });
}
