import { describe, expect, it } from "vitest";
import { append } from "../../../lib/register/append.ts";
import { GENESIS } from "../../../lib/register/chain.ts";
import { deviceId } from "../../../lib/register/device.ts";
import { allEvents, heads } from "../../../lib/register/read.ts";
import { verify } from "../../../lib/register/verify.ts";
import { disk, entry, NOW, PERSON, uuid } from "./build.ts";

const writing = { by: PERSON, device: uuid(1000), now: NOW };

function at(milliseconds: number): string {
  return new Date(NOW.getTime() + milliseconds).toISOString();
}

async function verdict(db: Parameters<typeof allEvents>[0]) {
  return verify((await allEvents(db)).events, await heads(db));
}

describe("append", () => {
  it("numbers from 1 and chains each event to the one before", async () => {
    const db = disk().open();
    const written = await append(db, [entry(1), entry(2)], writing);
    expect(written).toMatchObject({
      ok: true,
      value: [
        { sequence: 1, previous: GENESIS, by: PERSON, enteredAt: NOW.toISOString() },
        { sequence: 2, fact: { origin: "https://site2.example.gov.cn" } },
      ],
    });
    if (written.ok) expect(written.value[1]?.previous).toBe(written.value[0]?.hash);
    expect(await verdict(db)).toEqual({ ok: true, count: 2 });
  });

  it("writes the same entry once, in one call or later, and answers it as it was written", async () => {
    const db = disk().open();
    const first = await append(db, [entry(1), entry(1)], writing);
    await append(db, [entry(2)], writing);
    const later = new Date(NOW.getTime() + 60_000);
    const again = await append(db, [entry(3), entry(1)], { ...writing, now: later });
    expect(first.ok && first.value.map(({ sequence }) => sequence)).toEqual([1, 1]);
    expect(again.ok && again.value.map(({ sequence }) => sequence)).toEqual([3, 1]);
    expect(again.ok && again.value[1]?.enteredAt).toBe(NOW.toISOString());
    expect(await verdict(db)).toEqual({ ok: true, count: 3 });
  });

  it("refuses an id that stands for something else, and then writes nothing", async () => {
    const db = disk().open();
    await append(db, [entry(1)], writing);
    const other = { ...entry(2), id: entry(1).id };
    expect(await append(db, [entry(3), other], writing)).toMatchObject({ ok: false });
    expect(await verdict(db)).toEqual({ ok: true, count: 1 });
  });

  it("refuses what has not happened yet, allowing five minutes", async () => {
    const db = disk().open();
    expect(await append(db, [entry(1), entry(2, at(300_001))], writing)).toMatchObject({
      ok: false,
      error: expect.stringContaining("晚于现在"),
    });
    expect(await append(db, [entry(3, at(300_000))], writing)).toMatchObject({ ok: true });
    expect(await verdict(db)).toEqual({ ok: true, count: 1 });
  });

  it("does not fork the chain when two writers append at once", async () => {
    const { open } = disk();
    const [a, b] = [open(), open()];
    await Promise.all(Array.from({ length: 40 }, (_, i) => append(i % 2 ? a : b, [entry(i), entry(100 + i)], writing)));
    expect(await verdict(a)).toEqual({ ok: true, count: 80 });
  });

  it("leaves nothing of a call that was cut off", async () => {
    const { open } = disk();
    const db = open();
    await append(db, [entry(1)], writing);
    db.meta.hook("updating", () => {
      throw new Error("killed");
    });
    await expect(append(db, [entry(2), entry(3)], writing)).rejects.toThrow("killed");
    db.close();
    const next = open();
    expect(await verdict(next)).toEqual({ ok: true, count: 1 });
    expect(await append(next, [entry(2), entry(3)], writing)).toMatchObject({ ok: true });
    expect(await verdict(next)).toEqual({ ok: true, count: 3 });
  });

  it("goes on from the last row where the head was lost, and from the head where rows were", async () => {
    const db = disk().open();
    await append(db, [entry(1), entry(2)], writing);
    await db.meta.clear();
    expect(await append(db, [entry(3)], writing)).toMatchObject({ value: [{ sequence: 3 }] });
    await db.events.delete(entry(3).id);
    expect(await append(db, [entry(4)], writing)).toMatchObject({ value: [{ sequence: 4 }] });
    expect(await verdict(db)).toMatchObject({ ok: false, problems: [{ sequence: 3 }] });
  });

  it("keeps each device's own chain", async () => {
    const db = disk().open();
    await append(db, [entry(1)], writing);
    expect(await append(db, [entry(2)], { ...writing, device: uuid(1001) })).toMatchObject({
      value: [{ sequence: 1, previous: GENESIS }],
    });
    expect(await verdict(db)).toEqual({ ok: true, count: 2 });
  });
});

describe("deviceId", () => {
  it("is made once, also when two ask at once", async () => {
    const { open } = disk();
    let made = 0;
    const ids = await Promise.all([open(), open()].map((db) => deviceId(db, () => uuid(++made))));
    expect(new Set(ids).size).toBe(1);
    expect(await deviceId(open(), () => uuid(99))).toBe(ids[0]);
  });
});
