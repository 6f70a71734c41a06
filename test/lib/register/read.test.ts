import { describe, expect, it } from "vitest";
import { append } from "../../../lib/register/append.ts";
import type { Register } from "../../../lib/register/db.ts";
import { allEvents, countEvents, eventsBetween, heads } from "../../../lib/register/read.ts";
import { disk, entry, NOW, PERSON, uuid } from "./build.ts";

const writing = { by: PERSON, device: uuid(1000), now: NOW };

async function daysOf(db: Register, first: string, last: string): Promise<string[]> {
  return (await eventsBetween(db, first, last)).events.map(({ occurredAt }) => occurredAt);
}

describe("eventsBetween", () => {
  it("counts days of Asia/Shanghai, the first and the last with all their hours", async () => {
    const db = disk().open();
    const moments = [
      "2026-02-28T15:59:59.999Z", // 28 February, one millisecond before midnight
      "2026-02-28T16:00:00.000Z", // 1 March 00:00
      "2026-03-02T15:59:59.999Z", // 2 March, the last millisecond
      "2026-03-02T16:00:00.000Z", // 3 March 00:00
    ];
    await append(
      db,
      moments.map((moment, i) => entry(i, moment)),
      writing,
    );
    expect(await daysOf(db, "2026-03-01", "2026-03-02")).toEqual(moments.slice(1, 3));
    expect(await daysOf(db, "2026-02-28", "2026-02-28")).toEqual(moments.slice(0, 1));
    expect(await daysOf(db, "2026-03-04", "2026-03-05")).toEqual([]);
  });
});

describe("allEvents", () => {
  it("reads each device's events by number", async () => {
    const db = disk().open();
    for (const [number, device] of [
      [9, 1001],
      [2, 1000],
      [1, 1000],
      [5, 1001],
    ] as const) {
      await append(db, [entry(number)], { ...writing, device: uuid(device) });
    }
    const { events, unreadable } = await allEvents(db);
    expect(events.map(({ device, sequence }) => [device, sequence])).toEqual([
      [uuid(1000), 1],
      [uuid(1000), 2],
      [uuid(1001), 1],
      [uuid(1001), 2],
    ]);
    expect(unreadable).toEqual([]);
    expect(await countEvents(db)).toBe(4);
    expect((await heads(db)).map(({ sequence }) => sequence)).toEqual([2, 2]);
  });

  it("says which row it could not read, and drops none", async () => {
    const db = disk().open();
    await append(db, [entry(1), entry(2), entry(3)], writing);
    // By the raw database, as someone with the developer tools would.
    await db.table("events").update(uuid(2), { fact: { type: "Unheard" } });
    await db.table("events").add({ id: "loose" });
    const { events, unreadable } = await allEvents(db);
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 3]);
    expect(unreadable).toMatchObject([
      { id: uuid(2), device: uuid(1000), sequence: 2, sentence: expect.stringContaining("第2条") },
      { id: "loose", device: "", sequence: 0 },
    ]);
    expect(await countEvents(db)).toBe(4);
  });
});
