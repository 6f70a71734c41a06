import { expect, test } from "vitest";
import { hashOf } from "../../../../lib/register/chain.ts";
import { entry, NOW, uuid } from "../build.ts";
import { changedBundle, testDesk } from "./desks.ts";

const later = new Date(NOW.getTime() + 60_000);

test("H7.2: a bundle brings what is new, exactly as it was written; the chain of each desk holds", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  await a.write([entry(1), entry(2)]);
  await b.write([entry(3)]);
  const bundle = await a.bundle();
  expect(await b.look(bundle)).toMatchObject({
    header: { device: a.device },
    desks: [{ name: a.name, signature: "unknown-key", there: 0, fresh: [{ sequence: 1 }, { sequence: 2 }] }],
  });
  await b.take(bundle);
  expect(await b.verdict()).toEqual({ ok: true, count: 3 });
  await a.take(await b.bundle());
  expect(await a.rows()).toEqual(await b.rows());
  expect(await a.verdict()).toEqual({ ok: true, count: 3 });
});

test("twice is the same as once, and an old bundle after a newer one is nothing new", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  await a.write([entry(1)]);
  const old = await a.bundle();
  await a.write([entry(2)], later);
  const recent = await a.bundle();
  await b.take(recent);
  const rows = await b.rows();
  for (const bundle of [recent, old, old]) expect(await b.take(bundle)).toEqual({ desks: [], refused: [] });
  expect(await b.rows()).toEqual(rows);
  expect((await b.db.desks.get(a.device))?.sequence).toBe(2);
});

test("a third desk relays what another signed, and its own later events stay", async () => {
  const [a, b, c] = [testDesk(1), testDesk(2), testDesk(3)];
  await a.write([entry(1)]);
  await c.take(await a.bundle());
  await a.write([entry(4)], later);
  await b.take(await a.bundle());
  await b.write([entry(2)]);
  await c.write([entry(3)]);
  await c.take(await b.bundle());
  await b.take(await c.bundle());
  // What c knows of a is older than what a has.
  await a.take(await c.bundle());
  expect(await a.rows()).toEqual(await c.rows());
  expect(await c.rows()).toEqual(await b.rows());
  expect(await a.verdict()).toEqual({ ok: true, count: 4 });
});

test("of a key that nobody accepted nothing is taken in; once it was, another one for that desk is refused", async () => {
  const [a, b, false_] = [testDesk(1), testDesk(2), testDesk(1)];
  await a.write([entry(1)]);
  const read = await b.look(await a.bundle());
  const { takeIn } = await import("../../../../lib/register/exchange/take-in.ts");
  expect(await takeIn(b.db, read.desks, { trust: [], now: NOW })).toMatchObject({
    desks: [],
    refused: [expect.stringContaining("核对码")],
  });
  expect(await b.rows()).toEqual([]);
  await b.take(await a.bundle());
  // The same desk by name and number, with a key of its own.
  await false_.write([entry(1)]);
  await false_.write([entry(5)], later);
  const [part] = (await b.look(await false_.bundle())).desks;
  expect(part).toMatchObject({ signature: "broken", fresh: [], sentence: expect.stringContaining("核对码") });
});

test("a chain that split in two is refused with a sentence, whichever side it is looked at from", async () => {
  const [a, b, other] = [testDesk(1), testDesk(2), testDesk(1)];
  await a.write([entry(1), entry(2)]);
  await b.take(await a.bundle());
  // Goes on from an old backup with the same key.
  await other.db.keys.bulkAdd(await a.db.keys.toArray());
  await other.write([entry(1)]);
  for (const number of [7, 8]) {
    await other.write([entry(number)], later);
    const [part] = (await b.look(await other.bundle())).desks;
    expect(part).toMatchObject({ signature: "broken", fresh: [], sentence: expect.stringContaining("分成了两支") });
  }
  expect((await b.take(await other.bundle())).desks).toEqual([]);
  expect(await b.verdict()).toEqual({ ok: true, count: 2 });
});

test.each([
  [
    "a word of an event",
    (lines: string[]) => lines.map((line, at) => (at === 2 ? line.replace("site1", "site9") : line)),
  ],
  [
    "the last event, cut off with its number",
    (lines: string[]) => lines.slice(0, -1).map((line) => line.replace('"sequence":2,"hash"', '"sequence":1,"hash"')),
  ],
  ["two events, exchanged", (lines: string[]) => [...lines.slice(0, 2), ...lines.slice(2).toReversed()]],
  ["the signature", (lines: string[]) => lines.map((line) => line.replace(/"signature":"../, '"signature":"00'))],
  ["the key", (lines: string[]) => lines.map((line) => line.replace(/"key":"04...../, '"key":"0400000'))],
])("a bundle in which somebody changed %s is refused, and nothing of that desk comes in", async (_what, change) => {
  const [a, b] = [testDesk(1), testDesk(2)];
  await a.write([entry(1), entry(2)]);
  const bundle = await changedBundle(await a.bundle(), change);
  const [part] = (await b.look(bundle)).desks;
  expect(part).toMatchObject({ signature: "broken", fresh: [] });
  expect(part?.sentence).not.toBe("");
  expect((await b.take(bundle)).desks).toEqual([]);
  expect(await b.rows()).toEqual([]);
});

test("what is no bundle, or half of one, is refused with a sentence", async () => {
  const { readBundle } = await import("../../../../lib/register/exchange/read-bundle.ts");
  const [a, b] = [testDesk(1), testDesk(2)];
  await a.write([entry(1), entry(2)]);
  const whole = await a.bundle();
  const wrong = [new Uint8Array([1, 2, 3]), whole.slice(0, -9), await changedBundle(whole, (lines) => lines.slice(1))];
  for (const bytes of [...wrong, await changedBundle(whole, (lines) => lines.slice(0, -1))]) {
    expect(await readBundle(b.db, bytes)).toMatchObject({ ok: false, error: expect.stringContaining("重新导出") });
  }
});

test("an entry that two desks wrote under one id is kept twice and counts once, the one entered first, at every desk", async () => {
  const [a, b, c] = [testDesk(1), testDesk(2), testDesk(3)];
  await a.write([entry(1)], later);
  await b.write([entry(1)]);
  await b.write([entry(2)], later);
  const [fromA, fromB] = [await a.bundle(), await b.bundle()];
  await c.take(fromA);
  await c.take(fromB);
  await b.take(fromA);
  await a.take(fromB);
  for (const desk of [a, b, c]) {
    expect(await desk.db.events.get(uuid(1))).toMatchObject({ device: b.device });
    expect(await desk.db.events.count()).toBe(2);
    expect(await desk.rows()).toEqual(await a.rows());
    expect(await desk.verdict()).toEqual({ ok: true, count: 3 });
  }
  // And goes on from there.
  await a.write([entry(3)], later);
  await c.take(await a.bundle());
  expect(await c.verdict()).toEqual({ ok: true, count: 4 });
  const again = testDesk(4);
  await again.take(await c.bundle());
  expect(await again.rows()).toEqual(await c.rows());
});

test("another desk's events are held against what it signed, also where somebody computed all hashes anew", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  await a.write([entry(1)]);
  await b.take(await a.bundle());
  const [first] = await b.db.events.toArray();
  if (!first) throw new Error("no event");
  const changed = { ...first, by: { ...first.by, name: "别人" } };
  const hash = hashOf(changed);
  await b.db.events.put({ ...changed, hash });
  const end = { device: a.device, sequence: 1, hash };
  await b.db.meta.put({ key: `head:${a.device}`, ...end });
  expect(await b.verdict()).toMatchObject({
    ok: false,
    problems: [{ device: a.device, sentence: expect.stringContaining("签过名") }],
  });
});

test("DESIGN 2, 8: nothing is in a bundle but events and signed heads; nothing of the vault, and no key that signs", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  await a.write([entry(1)]);
  await b.write([entry(2)]);
  await a.take(await b.bundle());
  const sealed = { iv: "00".repeat(12), text: "5ecre7" };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows as nobody writes them, to be found again
  await a.db.persons.add({ id: uuid(77), kind: "natural", compartment: "informants", sealed } as never);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  await a.db.compartments.add({ compartment: "informants", check: "5ecre7" } as never);
  const lines: string[] = [];
  await changedBundle(await a.bundle(), (all) => (lines.push(...all), all));
  expect(lines.map((line) => Object.keys(JSON.parse(line)).sort().join(" "))).toEqual([
    "at desks device format v",
    "desk from",
    "by device enteredAt fact hash id occurredAt order previous sequence v",
    "desk from",
    "by device enteredAt fact hash id occurredAt order previous sequence v",
  ]);
  expect(lines.join("\n")).not.toMatch(/5ecre7|informants|secret|accepted/);
});
