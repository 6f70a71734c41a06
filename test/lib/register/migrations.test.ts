import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { append } from "../../../lib/register/append.ts";
import type { Register } from "../../../lib/register/db.ts";
import { deviceId } from "../../../lib/register/device.ts";
import { allEvents, eventsBetween, heads } from "../../../lib/register/read.ts";
import { verify } from "../../../lib/register/verify.ts";
import { disk, entry, NOW, PERSON, uuid } from "./build.ts";

interface Dump {
  readonly events: readonly object[];
  readonly meta: readonly object[];
}

/** Lays down a database as version 1 did, without any code of ours; Dexie counts versions in tens. */
function layDown(idb: IDBFactory, { events, meta }: Dump): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = idb.open("gongkai-register", 10);
    request.addEventListener("upgradeneeded", () => {
      const log = request.result.createObjectStore("events", { keyPath: "id" });
      log.createIndex("[device+sequence]", ["device", "sequence"], { unique: true });
      log.createIndex("occurredAt", "occurredAt");
      const about = request.result.createObjectStore("meta", { keyPath: "key" });
      for (const event of events) log.add(event);
      for (const row of meta) about.add(row);
    });
    request.addEventListener("error", () => reject(request.error ?? new Error("not opened")));
    request.addEventListener("success", () => {
      request.result.close();
      resolve();
    });
  });
}

async function read(db: Register) {
  return { ...(await allEvents(db)), heads: await heads(db) };
}

it("opens the register that version 1 left, reads every event and goes on from the last", async () => {
  const { idb, open } = disk();
  const dump: Dump = JSON.parse(readFileSync(new URL("dumps/001-first.json", import.meta.url), "utf8"));
  await layDown(idb, dump);
  const db = open();
  const before = await read(db);
  expect(await Promise.all([db.twins, db.desks, db.keys].map((table) => table.count()))).toEqual([0, 0, 0]);
  expect(before.unreadable).toEqual([]);
  expect(before.events).toEqual(dump.events);
  expect(verify(before.events, before.heads)).toEqual({ ok: true, count: 8 });
  expect((await eventsBetween(db, "2026-03-05", "2026-03-05")).events.length).toBe(8);

  const device = await deviceId(db, () => uuid(1));
  const next = await append(db, [entry(100)], { by: PERSON, device, now: NOW });
  expect(next).toMatchObject({ ok: true, value: [{ sequence: 9, previous: before.events.at(-1)?.hash }] });
  const after = await read(db);
  expect(verify(after.events, after.heads)).toEqual({ ok: true, count: 9 });
});

it("finds the events of one case by their index, old rows beside them, and has a vault with nothing in it", async () => {
  const { idb, open } = disk();
  const dump: Dump = JSON.parse(readFileSync(new URL("dumps/001-first.json", import.meta.url), "utf8"));
  await layDown(idb, dump);
  const db = open();
  const device = await deviceId(db, () => uuid(1));
  const facts = [uuid(50), uuid(51), uuid(50)].map((id, index) => ({
    ...entry(100 + index),
    fact: { type: "StepWithdrawn", case: id, entry: uuid(60), reason: "录错了，撤回" } as const,
  }));
  expect(await append(db, facts, { by: PERSON, device, now: NOW })).toMatchObject({ ok: true });
  const found = await db.events.where("fact.case").equals(uuid(50)).toArray();
  expect(found.map(({ id }) => id).sort()).toEqual([uuid(100), uuid(102)]);
  expect([await db.events.count(), await db.persons.count(), await db.compartments.count()]).toEqual([11, 0, 0]);
});
