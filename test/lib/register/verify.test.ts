import { beforeAll, describe, expect, it } from "vitest";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { append } from "../../../lib/register/append.ts";
import { hashOf } from "../../../lib/register/chain.ts";
import { allEvents, heads } from "../../../lib/register/read.ts";
import { verify, type Verdict } from "../../../lib/register/verify.ts";
import { disk, entry, NOW, PERSON, seeded, uuid } from "./build.ts";

const device = uuid(1000);
let events: LoggedEvent[] = [];
let ends: Awaited<ReturnType<typeof heads>> = [];

beforeAll(async () => {
  const db = disk().open();
  for (let i = 0; i < 12; i++) await append(db, [entry(i)], { by: PERSON, device, now: NOW });
  events = [...(await allEvents(db)).events];
  ends = await heads(db);
});

function named(verdict: Verdict): number[] {
  return verdict.ok ? [] : verdict.problems.map(({ sequence }) => sequence);
}

function copy(): LoggedEvent[] {
  return structuredClone(events);
}

function nth(log: LoggedEvent[], number: number): LoggedEvent {
  const event = log[number - 1];
  if (!event) throw new Error(`no event ${number}`);
  return event;
}

describe("verify", () => {
  it("puts an unreadable row in its place, not down as missing", () => {
    const sentence = "第5条记录的内容读不出来";
    const readable = copy().filter(({ sequence }) => sequence !== 5);
    expect(verify(readable, ends, [{ id: "", device, sequence: 5, sentence }])).toMatchObject({
      problems: [{ sequence: 5, device, sentence }],
    });
  });

  it("finds nothing wrong with the log as written, nor with none", () => {
    expect(verify(events, ends)).toEqual({ ok: true, count: 12 });
    expect(verify([])).toEqual({ ok: true, count: 0 });
  });

  it("says in words which event was changed, taken out, moved or doubled", () => {
    const changed = copy().map((event) =>
      event.sequence === 3 ? { ...event, by: { ...PERSON, name: "李某" } } : event,
    );
    expect(verify(changed, ends)).toMatchObject({
      ok: false,
      problems: [{ sequence: 3, device, sentence: "第3条记录的内容被改动过。" }],
    });
    expect(verify(copy().filter(({ sequence }) => sequence < 5 || sequence > 7))).toMatchObject({
      problems: [{ sequence: 5, sentence: "第5条至第7条记录缺失。" }],
    });
    expect(verify(copy().slice(0, 10), ends)).toMatchObject({
      problems: [{ sequence: 11, sentence: "第11条至第12条记录缺失。" }],
    });
    expect(verify([], ends)).toMatchObject({ problems: [{ sequence: 1, sentence: "第1条至第12条记录缺失。" }] });
    const doubled = copy();
    doubled.splice(4, 0, ...copy().slice(2, 3));
    expect(verify(doubled, ends)).toMatchObject({ problems: [{ sequence: 3, sentence: "第3条记录重复出现。" }] });
  });

  it("finds an event that was changed together with its own hash", () => {
    for (const sequence of [1, 6, 12]) {
      const changed = copy().map((event) => {
        if (event.sequence !== sequence) return event;
        const other = { ...event, occurredAt: "2020-01-01T00:00:00.000Z" };
        return { ...other, hash: hashOf(other) };
      });
      // The next event no longer follows from it; the last has the head to answer to.
      expect(named(verify(changed, ends))).toEqual([Math.min(sequence + 1, 12)]);
    }
  });

  it("finds an event added past the head", () => {
    const last = nth(events, 12);
    const added = { ...last, sequence: 13, id: uuid(77), previous: last.hash };
    expect(named(verify([...copy(), { ...added, hash: hashOf(added) }], ends))).toEqual([13]);
  });

  it("names any single field that was changed in any event", () => {
    const random = seeded(1);
    const fields: (keyof LoggedEvent)[] = [
      "id",
      "device",
      "sequence",
      "occurredAt",
      "enteredAt",
      "by",
      "fact",
      "previous",
      "hash",
    ];
    for (let round = 0; round < 300; round++) {
      const dump = copy();
      const at = Math.floor(random() * dump.length);
      const field = fields[Math.floor(random() * fields.length)] ?? "id";
      const values: Record<string, unknown> = {
        id: uuid(5000 + round),
        device: uuid(6000 + round),
        sequence: (dump[at]?.sequence ?? 0) + 1 + Math.floor(random() * 20),
        occurredAt: "2026-01-01T00:00:00.000Z",
        enteredAt: "2026-01-01T00:00:00.000Z",
        by: { ...PERSON, role: `改${round}` },
        fact: { type: "SiteDisabled", origin: `https://${round}.example` },
        previous: hashOf(nth(dump, ((at + 1) % 12) + 1)),
        hash: hashOf({ ...nth(dump, at + 1), id: uuid(round + 7000) }),
      };
      Object.assign(nth(dump, at + 1), { [field]: values[field] });
      const found = named(verify(dump, ends));
      expect(found, `${field} of ${at + 1}`).toContain(dump[at]?.sequence);
    }
  });

  it("names any event that was taken out, moved or put in twice", () => {
    const random = seeded(2);
    for (let round = 0; round < 200; round++) {
      const [from, to] = [Math.floor(random() * 12), Math.floor(random() * 12)];
      const without = copy();
      const [taken] = without.splice(from, 1);
      if (!taken) continue;
      expect(named(verify(without, ends)), `without ${from + 1}`).toEqual([from + 1]);
      if (from === to) continue;
      const moved = [...without];
      moved.splice(to, 0, taken);
      expect(verify(moved, ends).ok, `${from + 1} moved to ${to + 1}`).toBe(false);
      const doubled = copy();
      doubled.splice(to, 0, taken);
      expect(named(verify(doubled, ends)), `${from + 1} twice`).toContain(from + 1);
    }
  });
});
