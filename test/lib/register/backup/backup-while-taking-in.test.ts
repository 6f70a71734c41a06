import { expect, it } from "vitest";
import { openBackup } from "../../../../lib/register/backup/open.ts";
import { restoreBackup } from "../../../../lib/register/backup/restore.ts";
import { snapshotOf } from "../../../../lib/register/backup/snapshot.ts";
import { makeBackup } from "../../../../lib/register/backup/make.ts";
import { append } from "../../../../lib/register/append.ts";
import { readBundle } from "../../../../lib/register/exchange/read-bundle.ts";
import { takeIn } from "../../../../lib/register/exchange/take-in.ts";
import { everyRow } from "../../../../lib/register/exchange/union.ts";
import { heads, parsedRows } from "../../../../lib/register/read.ts";
import { verify } from "../../../../lib/register/verify.ts";
import { testDesk } from "../exchange/desks.ts";
import { entry, NOW, PERSON, uuid } from "../build.ts";
import { desk, ROUNDS, SECRET } from "./build.ts";

const before = new Date(NOW.getTime() - 60_000);

/** A desk's register with the events that it entered, and a bundle of another desk that entered some of them before it. */
async function displaced(entries: number, ids: readonly number[]) {
  const own = desk();
  const other = testDesk(2);
  const all = Array.from({ length: entries }, (_, place) => entry(place + 1));
  await append(own.db, all, { by: PERSON, device: uuid(1000), now: NOW });
  await other.write(
    ids.map((id) => entry(id)),
    before,
  );
  const bundle = await other.bundle();
  const take = async (): Promise<void> => {
    const read = await readBundle(own.db, bundle);
    if (!read.ok) throw new Error(read.error);
    await takeIn(own.db, read.value.desks, { trust: [other.device], now: NOW });
  };
  return { own, take };
}

it("what a bundle moves aside while the backup is made is in it where it stood, once", async () => {
  const { own, take } = await displaced(4200, [1, 4100, 4150]);
  let taking: Promise<void> | undefined;
  const source = { db: own.db, texts: own.texts, stores: {}, now: () => NOW };
  const onProgress = (): void => void (taking ??= take());
  const { file } = await makeBackup(source, { passphrase: SECRET, iterations: ROUNDS, onProgress });
  await taking;
  expect(await own.db.twins.count()).toBe(3);
  const opened = await openBackup(file, SECRET);
  expect(opened).toMatchObject({ ok: true, value: { manifest: { events: 4200 } } });
  if (!opened.ok) return;
  const again = desk();
  expect(
    await restoreBackup({ ...again, newId: () => uuid(9e6), now: () => NOW, undo: uuid(9e7) }, opened.value),
  ).toMatchObject({ ok: true });
  // As it was when it began: each event there, by its id, and none aside.
  expect((await again.db.events.get(uuid(4100)))?.device).toBe(uuid(1000));
  expect(await again.db.twins.count()).toBe(0);
  const { events, unreadable } = parsedRows(await everyRow(again.db));
  expect(verify(events, await heads(again.db), unreadable)).toMatchObject({ ok: true });
});

it("is of the moment at which it began, whatever piece is read before and after a bundle came", async () => {
  const { own, take } = await displaced(4200, [1, 4100, 4150]);
  const then = await own.db.events.toArray();
  const rows: unknown[] = [];
  for await (const piece of (await snapshotOf(own.db)).rows()) {
    if (rows.length === 0) await take();
    rows.push(...piece);
  }
  expect(await own.db.twins.count()).toBe(3);
  expect(rows).toEqual(then);
});

it("what stood aside before stays aside", async () => {
  const { own, take } = await displaced(5, [2]);
  await take();
  const snapshot = await snapshotOf(own.db);
  const rows: unknown[] = [];
  for await (const piece of snapshot.rows()) rows.push(...piece);
  expect(rows).toHaveLength(snapshot.events);
  expect(snapshot.rest.twins).toMatchObject([{ device: uuid(1000), sequence: 2 }]);
});
