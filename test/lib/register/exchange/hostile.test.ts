import { afterEach, expect, test, vi } from "vitest";
import type { Entry, LoggedEvent } from "../../../../lib/model/event.ts";
import { headOf } from "../../../../lib/register/append.ts";
import { hashOf } from "../../../../lib/register/chain.ts";
import { linesOf } from "../../../../lib/register/exchange/bundle-format.ts";
import { fingerprint } from "../../../../lib/register/exchange/desk-key.ts";
import { readBundle } from "../../../../lib/register/exchange/read-bundle.ts";
import { takeIn } from "../../../../lib/register/exchange/take-in.ts";
import { heads } from "../../../../lib/register/read.ts";
import { verifyAll } from "../../../../lib/register/verify-all.ts";
import { entry, NOW, uuid } from "../build.ts";
import { changedBundle, testDesk, type TestDesk } from "./desks.ts";

afterEach(() => vi.restoreAllMocks());

const earlier = new Date(NOW.getTime() - 4 * 24 * 60 * 60_000);

function complaint(id: string, investigated: string): Entry {
  const fields = { investigated };
  return {
    id,
    occurredAt: earlier.toISOString(),
    fact: { type: "StepTaken", case: uuid(50), procedure: "complaint", step: "register", fields },
  };
}

test("the register is looked at as it is at one moment, also while somebody records", async () => {
  const a = testDesk(1);
  await a.write([entry(1)]);
  const verdicts = [];
  for (let number = 2; number < 12; number += 1) {
    const [verdict] = await Promise.all([verifyAll(a.db), a.write([entry(number)])]);
    verdicts.push(verdict.ok);
  }
  expect(verdicts).not.toContain(false);
});

/** Writes an event to the end of a chain as no desk of ours would, and signs nothing yet. */
async function forge(desk: TestDesk, change: Partial<LoggedEvent>): Promise<void> {
  const head = (await heads(desk.db)).find(({ device }) => device === desk.device);
  const [like] = await desk.db.events.toArray();
  if (!head || !like) throw new Error("nothing to go on from");
  const event = { ...like, id: uuid(0xf0), sequence: head.sequence + 1, previous: head.hash, ...change };
  const row = { ...event, hash: hashOf(event) };
  await desk.db.twins.add(row);
  await desk.db.meta.put({ key: `head:${row.device}`, ...headOf(row) });
}

// Of a long log the ids are looked up one by one, of a short one all at once.
test.each([1, 120])(
  "an accepted desk cannot push one of %i rows of another's out of the log by writing its id anew, earlier by its clock",
  async (count) => {
    const [a, b] = [testDesk(1), testDesk(2)];
    await a.write([complaint(uuid(1), "办公室"), ...Array.from({ length: count - 1 }, (_, at) => entry(1000 + at))]);
    await b.write([complaint(uuid(1), "别的科")], earlier);
    const before = await a.rows();
    expect(await a.take(await b.bundle())).toMatchObject({ desks: [], refused: [expect.stringContaining("编号")] });
    expect(await a.rows()).toEqual(before);
    expect(await a.verdict()).toEqual({ ok: true, count });
  },
);

test("two copies of one ledger that differ in a word are still taken in, said beforehand, the same one counts everywhere", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  const id = "00000000-0000-5000-8000-000000000001";
  await a.write([complaint(id, "办公室")]);
  await b.write([complaint(id, "办公室。")], earlier);
  const [fromA, fromB] = [await a.bundle(), await b.bundle()];
  expect((await a.look(fromB)).desks[0]?.sentence).toContain("以录入时间较早的为准");
  await a.take(fromB);
  await b.take(fromA);
  for (const desk of [a, b]) {
    expect(await desk.db.events.get(id)).toMatchObject({ device: b.device });
    expect(await desk.verdict()).toEqual({ ok: true, count: 2 });
  }
});

test("a desk that repeats the id of an older event of its own is refused, and its chain here stays whole", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  await b.write([entry(1)]);
  await a.take(await b.bundle());
  await forge(b, { id: uuid(1) });
  expect(await a.take(await b.bundle())).toMatchObject({ desks: [], refused: [expect.stringContaining("编号")] });
  expect(await a.verdict()).toEqual({ ok: true, count: 1 });
});

test("of two desks in one bundle the second may not bring an id that the first has just brought for something else", async () => {
  const [a, b, c] = [testDesk(1), testDesk(2), testDesk(3)];
  await b.write([complaint(uuid(1), "办公室")]);
  await c.write([complaint(uuid(1), "别的科")]);
  const parts = [...(await a.look(await b.bundle())).desks, ...(await a.look(await c.bundle())).desks];
  const taken = await takeIn(a.db, parts, { trust: [b.device, c.device], now: NOW });
  expect(taken).toMatchObject({
    desks: [{ head: { device: b.device } }],
    refused: [expect.stringContaining("再接收")],
  });
  expect(await a.verdict()).toEqual({ ok: true, count: 1 });
});

test("a number is not written twice where the head was lost and the last row is a twin", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  const both = entry(2, earlier.toISOString());
  await a.write([entry(1), both]);
  await b.write([both], earlier);
  await a.take(await b.bundle());
  expect(await a.db.twins.get([a.device, 2])).toBeDefined();
  await a.db.meta.delete(`head:${a.device}`);
  expect(await a.write([entry(3)])).toMatchObject([{ sequence: 3 }]);
  expect(await a.verdict()).toEqual({ ok: true, count: 4 });
});

test("what was taken in is put down with it, or neither is there", async () => {
  const [a, b, c] = [testDesk(1), testDesk(2), testDesk(3)];
  await b.write([entry(1)]);
  await c.write([entry(2)]);
  await b.take(await c.bundle());
  const { desks } = await a.look(await b.bundle());
  const by = { name: "李明", department: "办公室", role: "" };
  const said = { by, device: a.device, id: uuid(9), digest: "0".repeat(64) };
  const take = () => takeIn(a.db, desks, { trust: [b.device, c.device], now: NOW, said });
  // Full at the second desk, as it is after half of it.
  let rows = 0;
  const full = (): void => {
    rows += 1;
    if (rows === 2) throw new DOMException("The disk is full", "QuotaExceededError");
  };
  a.db.desks.hook("creating", full);
  await expect(take()).rejects.toThrow();
  a.db.desks.hook("creating").unsubscribe(full);
  expect(await a.rows()).toEqual([]);
  await take();
  expect((await a.db.events.get(uuid(9)))?.fact).toMatchObject({
    type: "EventsTakenIn",
    events: 2,
    from: [{ device: b.device }, { device: c.device }],
  });
  expect(await a.verdict()).toEqual({ ok: true, count: 3 });
});

test("a long line takes as long as it is long; a line or a file without an end is given up", async () => {
  const packed = async (text: string): Promise<Uint8Array<ArrayBuffer>> => {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };
  const all = async (text: string, limits = {}): Promise<string[]> => {
    const found: string[] = [];
    for await (const line of linesOf(await packed(text), limits)) found.push(line);
    return found;
  };
  // Of every piece only what is new is searched: as many units as there are, and not the square.
  const split = vi.spyOn(String.prototype, "split");
  const long = "一二三".repeat(300_000);
  expect(await all(`${long}\n2\n\n${long}`)).toEqual([long, "2", "", long]);
  const searched = split.mock.contexts.reduce<number>((sum, text) => sum + String(text).length, 0);
  expect(searched).toBeLessThan(3 * long.length);
  expect(await all("1\n2\n")).toEqual(["1", "2"]);
  await expect(all("123456789", { longest: 8 })).rejects.toThrow("without an end");
  await expect(all("1\n2\n3\n4\n5\n", { unpacked: 8 })).rejects.toThrow("more than");
});

test("nothing is read of the events of a desk that did not sign, and no number of events that no log has", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  await b.write([entry(1), entry(2)]);
  const unsigned = await changedBundle(await b.bundle(), (lines) => [
    ...lines.slice(0, 2).map((line) => line.replace(/"signature":"../, '"signature":"00')),
    ...lines.slice(2).map(() => "{"),
  ]);
  expect((await a.look(unsigned)).desks[0]?.sentence).toContain("签名");
  // What comes after is not even unpacked: the file may be of any size.
  const torn = (await changedBundle(unsigned, (lines) => [...lines, "x".repeat(9_000_000)])).slice(0, -9);
  expect((await a.look(torn)).desks[0]?.sentence).toContain("签名");
  const endless = await changedBundle(await b.bundle(), (lines) =>
    lines.map((line) => line.replace('"sequence":2,"hash"', '"sequence":9007199254740991,"hash"')),
  );
  expect(await readBundle(a.db, endless)).toMatchObject({ ok: false, error: expect.stringContaining("比任何一台") });
});

test.each([
  ["entered before the year 2000", { enteredAt: "1999-12-31T00:00:00.000Z" }, "早于2000年"],
  ["happened before the year 2000", { occurredAt: "0001-01-01T00:00:00.000Z" }, "早于2000年"],
  ["happened in years to come", { occurredAt: "9999-12-01T00:00:00.000Z" }, "9999-12-01 08:00"],
  ["entered in years to come", { enteredAt: "2031-01-01T00:00:00.000Z" }, /快 \d+ 天/],
])("an event that %s is not taken in", async (_what, change, sentence) => {
  const [a, b] = [testDesk(1), testDesk(2)];
  await b.write([entry(1)]);
  await forge(b, change);
  const [part] = (await a.look(await b.bundle())).desks;
  expect(part).toMatchObject({ signature: "broken", fresh: [], sentence: expect.stringMatching(sentence) });
});

test("of a clock that is more than two days ahead it is said whose, by how much, and from when on what it wrote can come in", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  const late = new Date(NOW.getTime() + 61 * 60 * 60_000);
  await b.write([entry(1)], late);
  const bytes = await b.bundle();
  const read = await readBundle(a.db, bytes, NOW);
  if (!read.ok) throw new Error(read.error);
  const [part] = read.value.desks;
  expect(part?.sentence).toMatch(
    /^办公室 经办2的电脑：第1条记录的时间是 2026-03-07 23:00，比本机现在（2026-03-05 10:00）快 61 小时。/,
  );
  expect(part?.sentence).toMatch(/请先在那台电脑上调准.*到 2026-03-05 23:00 以后才能接收/);
  // And so it is.
  const then = await readBundle(a.db, bytes, new Date("2026-03-05T15:00:00.000Z"));
  expect(then).toMatchObject({ value: { desks: [{ signature: "unknown-key", fresh: [{}] }] } });
});

test("a clock that is some hours ahead is said, and its events can be taken in", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  await b.write([entry(1)], new Date(NOW.getTime() + 5 * 60 * 60_000));
  const read = await readBundle(a.db, await b.bundle(), NOW);
  expect(read).toMatchObject({
    value: { desks: [{ signature: "unknown-key", fresh: [{}], sentence: expect.stringContaining("快约 5 小时") }] },
  });
});

test("a desk that is called as one that was accepted, with another key, is warned of", async () => {
  const [a, b, c] = [testDesk(1), testDesk(2), testDesk(3)];
  await b.write([entry(1)]);
  await a.take(await b.bundle());
  const by = { name: "经办2", department: "办公室", role: "" };
  await c.write([entry(2)]);
  await forge(c, { by });
  const { key = "" } = (await a.db.desks.get(b.device)) ?? {};
  const [part] = (await a.look(await c.bundle())).desks;
  expect(part).toMatchObject({ name: b.name, signature: "unknown-key" });
  expect(part?.sentence).toContain("同名");
  expect(part?.sentence).toContain(fingerprint(key));
});

test("events that say they are of this computer and that it did not sign are refused, before it has a key too", async () => {
  const [a, forger] = [testDesk(1), testDesk(1)];
  await a.write([entry(1)]);
  await a.db.meta.put({ key: "device", device: a.device });
  await forger.write([entry(1)]);
  await forger.write([entry(9)], NOW);
  const [part] = (await a.look(await forger.bundle())).desks;
  expect(part).toMatchObject({ signature: "broken", fresh: [], sentence: expect.stringMatching(/^本机：.*冒用/) });
});

test("a chain that split is seen where the bundle brings its end without any event", async () => {
  const [a, b, other] = [testDesk(1), testDesk(2), testDesk(1)];
  await a.write([entry(1)]);
  await b.take(await a.bundle());
  await other.db.keys.bulkAdd(await a.db.keys.toArray());
  await other.write([entry(7)]);
  const bare = await changedBundle(await other.bundle(), (lines) =>
    lines.slice(0, 2).map((line) => line.replace('"from":1', '"from":2')),
  );
  const [part] = (await b.look(bare)).desks;
  expect(part).toMatchObject({ signature: "broken", sentence: expect.stringContaining("分成了两支") });
});
