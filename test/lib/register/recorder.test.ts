import { describe, expect, it } from "vitest";
import { createOutbox } from "../../../lib/register/outbox.ts";
import { allEvents, heads } from "../../../lib/register/read.ts";
import { createRecorder } from "../../../lib/register/recorder.ts";
import { verify } from "../../../lib/register/verify.ts";
import { disk, entry, fillDisk, memoryArea, NOW, PERSON, seeded, uuid } from "./build.ts";

function desk() {
  const { open } = disk();
  const db = open();
  const [local, session] = [memoryArea(), memoryArea()];
  const outbox = createOutbox([local, session]);
  let ids = 900_000;
  const recorder = createRecorder({ db, outbox, now: () => NOW, newId: () => uuid(ids++) });
  const sites = async () => (await allEvents(db)).events.map(({ id }) => Number.parseInt(id.slice(24), 16));
  return { open, db, local, session, outbox, recorder, sites };
}

describe("createRecorder", () => {
  it("keeps what the full disk refuses, says so, and writes it before the next", async () => {
    const { db, recorder, outbox, sites } = desk();
    const free = fillDisk(db);
    expect(await recorder.record([entry(1), entry(2)], PERSON)).toMatchObject({
      ok: true,
      value: { events: [], notice: expect.stringMatching(/^本机存储空间不足，这条记录还没有写入。/) },
    });
    expect(await outbox.count()).toBe(2);
    expect(await sites()).toEqual([]);
    free();
    expect(await recorder.record([entry(3)], PERSON)).toMatchObject({ ok: true });
    expect(await sites()).toEqual([1, 2, 3]);
    expect(await outbox.count()).toBe(0);
  });

  it("keeps the name of the person at the desk when it happened", async () => {
    const { db, recorder } = desk();
    const free = fillDisk(db);
    await recorder.record([entry(1)], PERSON);
    free();
    await recorder.record([entry(2)], { ...PERSON, name: "李某" });
    expect((await allEvents(db)).events.map(({ by }) => by.name)).toEqual(["张某", "李某"]);
  });

  it("uses memory where the storage on disk is full too, and says when nothing could keep it", async () => {
    const { db, local, session, recorder, outbox } = desk();
    fillDisk(db);
    local.full = true;
    await recorder.record([entry(1)], PERSON);
    expect(session.rows.size).toBe(1);
    session.full = true;
    expect(await recorder.record([entry(2)], PERSON)).toMatchObject({
      error: expect.stringContaining("请不要关闭本页"),
    });
    expect(await outbox.count()).toBe(1);
  });

  it("keeps nothing of what must be written at once", async () => {
    const { db, recorder, outbox, sites } = desk();
    const free = fillDisk(db);
    expect(await recorder.recordNow([entry(1)], PERSON)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^本机存储空间不足/),
    });
    expect(await outbox.count()).toBe(0);
    free();
    expect(await recorder.recordNow([entry(2)], PERSON)).toMatchObject({ ok: true, value: { notice: null } });
    expect(await sites()).toEqual([2]);
  });

  it("writes once what was asked again while it waited", async () => {
    const { db, recorder, outbox, sites } = desk();
    const free = fillDisk(db);
    await recorder.record([entry(1)], PERSON);
    await recorder.record([entry(1)], PERSON);
    free();
    expect(await recorder.record([entry(1)], PERSON)).toMatchObject({
      ok: true,
      value: { events: [{ sequence: 1 }], notice: null },
    });
    expect(await recorder.drain()).toBe(0);
    expect(await sites()).toEqual([1]);
    expect(await outbox.count()).toBe(0);
  });

  it("keeps waiting an entry that is refused, and lets the others pass", async () => {
    const { outbox, recorder, sites } = desk();
    const tomorrow = new Date(NOW.getTime() + 86_400_000).toISOString();
    await outbox.put([
      { entry: entry(1, tomorrow), by: PERSON },
      { entry: entry(2), by: PERSON },
    ]);
    expect(await recorder.drain()).toBe(1);
    expect(await sites()).toEqual([2]);
  });

  it("counts what waits though it cannot be read, and does not drop it", async () => {
    const { local, recorder } = desk();
    await local.set({ "outbox:x": { odd: true }, other: 1 });
    expect(await recorder.drain()).toBe(1);
  });

  it("loses nothing and doubles nothing, whatever fails and whenever the worker is killed", async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = seeded(seed);
      const { open } = disk();
      const area = memoryArea();
      const start = (first: number) => {
        let ids = first;
        const db = open();
        return {
          db,
          recorder: createRecorder({ db, outbox: createOutbox([area]), now: () => NOW, newId: () => uuid(ids++) }),
        };
      };
      const workers = [start(800_000), start(900_000)];
      const sent = new Set<number>();
      const unanswered: Promise<unknown>[] = [];
      for (let step = 0; step < 40; step++) {
        const which = Math.floor(random() * 2);
        const worker = workers[which];
        if (!worker) continue;
        const number = random() < 0.25 && sent.size > 0 ? Math.floor(random() * step) : step;
        const free = random() < 0.3 ? fillDisk(worker.db) : undefined;
        const call = worker.recorder.record([entry(number)], PERSON).catch(() => undefined);
        sent.add(number);
        if (random() < 0.2) {
          // Killed in the middle of the call: the caller hears nothing and asks the next worker again.
          await Promise.resolve();
          worker.db.close();
          const next = start(1_000_000 * (step + 2));
          workers[which] = next;
          unanswered.push(call);
          await next.recorder.record([entry(number)], PERSON);
        } else if (random() < 0.6) await call;
        else unanswered.push(call);
        if (free) {
          await call;
          free();
        }
      }
      await Promise.all(unanswered);
      const last = start(7_000_000);
      expect(await last.recorder.drain()).toBe(0);
      const { events } = await allEvents(last.db);
      expect(verify(events, await heads(last.db)), `seed ${seed}`).toMatchObject({ ok: true });
      const ids = events.map(({ id }) => id).sort();
      expect(ids, `seed ${seed}`).toEqual([...sent].map((number) => uuid(number)).sort());
    }
  });
});
