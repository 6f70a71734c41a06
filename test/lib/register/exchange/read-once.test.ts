import { IDBObjectStore } from "fake-indexeddb";
import { afterEach, expect, test, vi } from "vitest";
import { createReadOnce } from "../../../../lib/register/exchange/read-once.ts";
import { takeIn } from "../../../../lib/register/exchange/take-in.ts";
import { entry, NOW, uuid } from "../build.ts";
import { testDesk } from "./desks.ts";

afterEach(() => vi.restoreAllMocks());

test("a file that is looked into and then taken in is unpacked and checked once; anew once something is other here", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  await a.write([entry(1), entry(2)]);
  const bytes = await a.bundle();
  const unpacked = vi.spyOn(globalThis, "DecompressionStream");
  const read = createReadOnce(b.db, () => b.device);
  const first = await read("file", bytes);
  expect(await read("file", bytes)).toEqual(first);
  expect(unpacked).toHaveBeenCalledTimes(1);
  await read("other file", bytes);
  await b.write([entry(3)]);
  const again = await read("other file", bytes);
  expect(unpacked).toHaveBeenCalledTimes(3);
  if (!again.ok) throw new Error(again.error);
  const trust = again.value.desks.map(({ head }) => head.device);
  await takeIn(b.db, again.value.desks, { trust, now: NOW });
  // Taken in, nothing of it is new, whatever was kept.
  const after = await read("other file", bytes);
  expect(after).toMatchObject({ ok: true, value: { desks: [{ fresh: [], there: 2, signature: "ok" }] } });
});

test("what this desk records while a file of its own records is taken in refuses nothing", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  await a.write([entry(1)]);
  await b.take(await a.bundle());
  await b.write([entry(2)]);
  const { desks } = await a.look(await b.bundle());
  await a.write([entry(3)]);
  expect(await takeIn(a.db, desks, { trust: [uuid(0xd002)], now: NOW })).toMatchObject({
    desks: [{ head: { device: b.device } }],
    refused: [],
  });
});

test("rows of a long file are not asked for one by one, neither when it is looked into nor when it is taken in", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  await a.write(Array.from({ length: 300 }, (_, at) => entry(at + 1)));
  await b.write([entry(1000)]);
  const bytes = await a.bundle();
  const asked = vi.spyOn(IDBObjectStore.prototype, "get");
  const { desks } = await b.look(bytes);
  const { refused } = await takeIn(b.db, desks, { trust: [a.device], now: NOW });
  expect(refused).toEqual([]);
  expect(await b.db.events.count()).toBe(301);
  expect(asked.mock.calls.length).toBeLessThan(30);
});
