import { describe, expect, it } from "vitest";
import { conflictsAmong } from "../../../../lib/projections/conflicts/coming.ts";
import { append } from "../../../../lib/register/append.ts";
import { openBackup, type OpenedBackup } from "../../../../lib/register/backup/open.ts";
import { isRestored, restoreBackup } from "../../../../lib/register/backup/restore.ts";
import { departmentsHere } from "../../../../lib/register/departments-here.ts";
import { deviceId } from "../../../../lib/register/device.ts";
import { isSigned } from "../../../../lib/register/exchange/desk-key.ts";
import { readBundle } from "../../../../lib/register/exchange/read-bundle.ts";
import { takeIn } from "../../../../lib/register/exchange/take-in.ts";
import { writeBundle } from "../../../../lib/register/exchange/write-bundle.ts";
import { everyRow } from "../../../../lib/register/exchange/union.ts";
import { allEvents, heads, parsedRows } from "../../../../lib/register/read.ts";
import { verify } from "../../../../lib/register/verify.ts";
import { entry, fillDisk, NOW, PERSON, uuid } from "../build.ts";
import { PASSPHRASE, WANG } from "../vault/build.ts";
import { backupOf, desk, DESKS, fullDesk, SECRET, STORES } from "./build.ts";

async function opened(file: Blob): Promise<OpenedBackup> {
  const read = await openBackup(file, SECRET);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** Everything in the register but which device this is. */
async function contents({ db, texts }: Awaited<ReturnType<typeof fullDesk>>) {
  const { events } = await allEvents(db);
  return {
    // But what a restored desk says of what it goes on from.
    events: events.filter(({ device }) => device !== NEW_DEVICE),
    heads: (await heads(db)).filter(({ device }) => device !== NEW_DEVICE),
    twins: await db.twins.toArray(),
    persons: await db.persons.toArray(),
    compartments: await db.compartments.toArray(),
    texts: await texts.texts.toArray(),
  };
}

async function verdict({ db }: Pick<Awaited<ReturnType<typeof fullDesk>>, "db">) {
  const { events, unreadable } = parsedRows(await everyRow(db));
  return verify(events, await heads(db), unreadable);
}

const NEW_DEVICE = uuid(3000);
const UNDO = uuid(0xf0000);

/** Where a backup is put back, with what a restore is told. */
function into<T>(one: T, device = NEW_DEVICE) {
  const ids = [device, device.replace("8000", "8001")];
  return { ...one, newId: () => ids.shift() ?? uuid(0), now: () => NOW, undo: UNDO };
}

describe("a backup and its restore", () => {
  it("brings everything back as it was on an empty desk: events with their hashes, vault, texts, settings", async () => {
    const one = await fullDesk(5001);
    const { file, manifest } = await backupOf(one);
    expect(manifest).toEqual({
      madeAt: NOW.toISOString(),
      events: 5001,
      twins: 1,
      devices: 2,
      entered: { first: NOW.toISOString(), last: NOW.toISOString() },
      persons: 1,
      texts: 1,
      stores: ["office", "packs"],
    });
    const other = desk();
    const backup = await opened(file);
    expect(backup).toMatchObject({ manifest, torn: 0, stores: STORES });
    expect(await restoreBackup(into(other), backup)).toEqual({ ok: true, value: { device: NEW_DEVICE } });
    expect(await contents(other)).toEqual(await contents(one));
    expect(await verdict(other)).toEqual({ ok: true, count: 5003 });
    expect(await other.vault.unlock("applicants", "not the one 1234")).toMatchObject({ ok: false });
    expect(await other.vault.unlock("applicants", PASSPHRASE)).toMatchObject({ ok: true });
    expect(await other.vault.get("applicants", [uuid(77)])).toMatchObject({ ok: true, value: [{ record: WANG }] });
  });

  it("goes on under a new device, so that the one which made the backup can go on as well", async () => {
    const one = await fullDesk();
    const { file } = await backupOf(one);
    const other = desk();
    await restoreBackup(into(other), await opened(file));
    const device = await deviceId(other.db, () => uuid(9));
    expect(device).toBe(NEW_DEVICE);
    await append(other.db, [entry(900)], { by: PERSON, device, now: NOW });
    await append(one.db, [entry(901)], { by: PERSON, device: DESKS[0], now: NOW });
    const [mine, theirs] = [await allEvents(other.db), await allEvents(one.db)];
    const ends = (events: typeof mine.events) => events.filter(({ id }) => id === uuid(900) || id === uuid(901));
    expect(ends(mine.events)).toMatchObject([{ device: NEW_DEVICE, sequence: 2 }]);
    expect(ends(theirs.events)).toMatchObject([{ device: DESKS[0], sequence: 16 }]);
    expect(await verdict(other)).toEqual({ ok: true, count: 33 });
  });

  it("knows all that it goes on from: what is said anew of earlier entries was said in the knowledge of them", async () => {
    const one = desk();
    const figure = (number: number, value: number) => {
      const fact = { type: "FigureEntered" as const, figure: "subscribers", period: "2026-02", value, note: "" };
      return { id: uuid(number), occurredAt: NOW.toISOString(), fact };
    };
    await append(one.db, [figure(1, 100)], { by: PERSON, device: DESKS[0], now: NOW });
    const other = desk();
    await restoreBackup(into(other), await opened((await backupOf(one)).file));
    await append(other.db, [figure(2, 120)], { by: PERSON, device: NEW_DEVICE, now: NOW });
    const { events } = await allEvents(other.db);
    expect(events.map(({ fact: { type } }) => type)).toEqual(["FigureEntered", "EventsTakenIn", "FigureEntered"]);
    expect(conflictsAmong(events, { procedures: [], titles: {} })).toEqual([]);
  });

  it("of which the whole came about is known by its mark", async () => {
    const backup = await opened((await backupOf(await fullDesk())).file);
    const other = desk();
    expect(await isRestored(other.db, UNDO)).toBe(false);
    const free = fillDisk(other.db);
    await restoreBackup(into(other), backup);
    free();
    await append(other.db, [entry(500)], { by: PERSON, device: uuid(8), now: NOW });
    expect(await isRestored(other.db, UNDO)).toBe(false);
    const third = desk();
    await restoreBackup(into(third), backup);
    expect(await isRestored(third.db, UNDO)).toBe(true);
    expect(await isRestored(third.db, uuid(1))).toBe(false);
  });

  it("can hand on to others what the desk wrote that made it, and takes in what that one writes next", async () => {
    const one = await fullDesk();
    const other = desk();
    await restoreBackup(into(other), await opened((await backupOf(one)).file));
    const [signed] = await other.db.desks.toArray();
    expect(signed).toMatchObject({ device: DESKS[0], sequence: 15 });
    expect(signed && (await isSigned(signed))).toBe(true);
    const bundle = await writeBundle(other.db, { device: NEW_DEVICE, what: "all", now: NOW });
    expect(bundle.events).toBe(16);
    // Nobody signed what came from the second computer without an exchange.
    await append(one.db, [entry(950)], { by: PERSON, device: DESKS[0], now: NOW });
    const next = await readBundle(
      other.db,
      (await writeBundle(one.db, { device: DESKS[0], what: "own", now: NOW })).bytes,
    );
    expect(next).toMatchObject({ ok: true });
    if (next.ok) await takeIn(other.db, next.value.desks, { trust: [], now: NOW });
    expect(await other.db.events.get(uuid(950))).toMatchObject({ device: DESKS[0], sequence: 16 });
  });

  it("keeps in mind for whom this desk wrote before it was restored, also after a second time", async () => {
    const one = await fullDesk();
    const two = desk();
    await restoreBackup(into(two), await opened((await backupOf(one)).file));
    const three = desk();
    await restoreBackup(into(three, uuid(4000)), await opened((await backupOf(two)).file));
    expect(await three.db.meta.get("device")).toEqual({
      key: "device",
      device: uuid(4000),
      formerly: [DESKS[0], NEW_DEVICE],
      restored: UNDO,
    });
    expect(await departmentsHere(three.db)).toEqual(["办公室"]);
  });

  it("holds a log that was torn as it was torn, and says how many rows are", async () => {
    const one = await fullDesk();
    await one.db.events.where("id").equals(uuid(3)).modify({ occurredAt: "gestern" });
    // A row in no index but that of ids.
    await one.db.table("events").add({ id: "by hand", note: "no event" });
    const backup = await opened((await backupOf(one)).file);
    expect(backup).toMatchObject({ torn: 2, manifest: { events: 31 } });
    const other = desk();
    expect(await restoreBackup(into(other), backup)).toMatchObject({ ok: true });
    const rows = await other.db.events.filter(({ device }) => device !== NEW_DEVICE).toArray();
    expect(rows).toEqual(await one.db.events.toArray());
  });

  it("is refused where something was recorded already, and changes nothing there", async () => {
    const backup = await opened((await backupOf(await fullDesk())).file);
    const written = desk();
    await append(written.db, [entry(500)], { by: PERSON, device: uuid(8), now: NOW });
    const withVault = desk();
    await withVault.vault.create("applicants", PASSPHRASE);
    for (const other of [written, withVault]) {
      const before = await contents(other);
      const answer = await restoreBackup(into(other), backup);
      expect(answer).toMatchObject({ ok: false, error: expect.stringMatching(/已有记录.*新建.*多台电脑/) });
      expect(await contents(other)).toEqual(before);
    }
  });

  it("that breaks off leaves nothing behind, and can be done again", async () => {
    const backup = await opened((await backupOf(await fullDesk(5001))).file);
    const other = desk();
    let rows = 0;
    const stop = () => {
      rows += 1;
      if (rows === 4500) throw new Error("the lights went out");
    };
    other.db.events.hook("creating", stop);
    expect(await restoreBackup(into(other), backup)).toMatchObject({ ok: false });
    other.db.events.hook("creating").unsubscribe(stop);
    expect(rows).toBe(4500);
    expect(await contents(other)).toEqual({
      events: [],
      heads: [],
      twins: [],
      persons: [],
      compartments: [],
      texts: [],
    });
    expect(await restoreBackup(into(other), backup)).toMatchObject({ ok: true });
    expect(await other.db.events.count()).toBe(5002);
  });

  it("says that a full disk took nothing", async () => {
    const backup = await opened((await backupOf(await fullDesk())).file);
    const other = desk();
    const free = fillDisk(other.db);
    expect(await restoreBackup(into(other), backup)).toMatchObject({
      ok: false,
      error: expect.stringContaining("存储空间不足"),
    });
    free();
    expect(await other.db.meta.count()).toBe(0);
  });

  it("holds what was there when it began, whatever is written meanwhile", async () => {
    const one = await fullDesk(4100);
    const making = backupOf(one);
    await append(one.db, [entry(90_000)], { by: PERSON, device: DESKS[0], now: NOW });
    const backup = await opened((await making).file);
    const other = desk();
    expect(await restoreBackup(into(other), backup)).toMatchObject({ ok: true });
    expect(await verdict(other)).toEqual({ ok: true, count: backup.manifest.events + 2 });
  });
});

it("counts what is in the file: computers and days also of rows that are twins only", async () => {
  const one = await fullDesk();
  const [like] = await one.db.twins.toArray();
  if (!like) throw new Error("no twin");
  const at = "2026-01-07T02:00:00.000Z";
  await one.db.twins.add({ ...like, device: uuid(4000), sequence: 1, enteredAt: at });
  expect((await backupOf(one)).manifest).toMatchObject({
    events: 30,
    twins: 2,
    devices: 3,
    entered: { first: at, last: NOW.toISOString() },
  });
});
