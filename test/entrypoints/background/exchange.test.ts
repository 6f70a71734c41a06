import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { exchangeHandlers } from "../../../entrypoints/background/exchange/exchange-handlers.ts";
import { pageHandlers } from "../../../entrypoints/background/page-handlers.ts";
import { createServices } from "../../../entrypoints/background/services.ts";
import type { Fact } from "../../../lib/model/event.ts";
import type { Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { createStaging, type Staging } from "../../../lib/register/exchange/staging.ts";
import { disk, fillDisk, uuid } from "../../lib/register/build.ts";
import { changedBundle } from "../../lib/register/exchange/desks.ts";

beforeEach(resetBrowser);

/** The background of one computer. The browser's settings are the same for all of them here. */
function computer() {
  const services = createServices(disk().open(), { indexedDB: new IDBFactory(), IDBKeyRange });
  const place = { indexedDB: new IDBFactory(), IDBKeyRange };
  const staging: Staging = createStaging(() => new Date(), newId, place);
  const handlers = { ...pageHandlers(services), ...exchangeHandlers(services, staging) };
  const record = async (...facts: Fact[]): Promise<void> => {
    const entries = facts.map((fact) => ({ id: newId(), occurredAt: "2026-03-02T01:00:00.000Z", fact }));
    const by = { name: "李明", department: "办公室", role: "" };
    expect(await services.recorder.record(entries, by)).toMatchObject({ ok: true });
  };
  return {
    handlers,
    services,
    staging,
    record,
    async bundle(what: "all" | "own" = "all") {
      const { file } = value(await handlers["exchange.export"]({ what }));
      const bytes = await staging.get(file);
      if (!bytes) throw new Error("no file");
      return bytes;
    },
    async take(bytes: Uint8Array<ArrayBuffer>) {
      const file = await staging.put(bytes);
      const preview = value(await handlers["exchange.preview"]({ file }));
      const trust = preview.desks.map(({ device }) => device);
      return { preview, taken: await handlers["exchange.import"]({ file, trust }), file };
    },
  };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function request(number: number, fields: Record<string, string> = {}): Fact {
  const said = { channel: "in-person", "applicant-kind": "natural", content: `第${number}号文件`, ...fields };
  return { type: "StepTaken", case: uuid(number), procedure: "request", step: "register", fields: said };
}

test("H7.2: what another computer exported is looked at, taken in and put down; what is due follows at once", async () => {
  const [a, b] = [computer(), computer()];
  await a.record(request(1), request(2));
  expect((await b.services.cases.open()).cases).toEqual([]);
  const { preview, taken, file } = await b.take(await a.bundle());
  expect(preview).toMatchObject({
    madeBy: "办公室 李明",
    new: 2,
    known: 0,
    conflicts: [],
    desks: [{ signature: "unknown-key", from: 1, to: 2, fingerprint: expect.stringMatching(/^\d{4}( \d{4}){4}$/) }],
  });
  expect(taken).toMatchObject({ ok: true, value: { events: 2, refused: [] } });
  expect((await b.services.cases.open()).cases.map(({ id }) => id).sort()).toEqual([uuid(1), uuid(2)]);
  const { own, others } = value(await b.handlers["exchange.status"]({}));
  expect(others).toMatchObject([
    { name: "办公室 李明", upTo: 2, trusted: true, fingerprint: preview.desks[0]?.fingerprint },
  ]);
  // That it was taken in is this computer's own word.
  expect(own.upTo).toBe(1);
  expect((await b.services.db.events.toArray()).map(({ fact }) => fact.type).sort()).toEqual([
    "EventsTakenIn",
    "StepTaken",
    "StepTaken",
  ]);
  expect(value(await b.handlers["register.verify"]({}))).toEqual({ count: 3, problems: [] });
  expect(await b.staging.get(file)).toBeUndefined();
});

test("the same file again is nothing new, and two computers that read each other's come to an end", async () => {
  const [a, b] = [computer(), computer()];
  await a.record(request(1));
  const bundle = await a.bundle();
  await b.take(bundle);
  expect((await b.take(bundle)).taken).toMatchObject({ ok: true, value: { events: 0, desks: [], refused: [] } });
  for (const [to, from] of [
    [a, b],
    [b, a],
    [a, b],
    [b, a],
  ] as const)
    await to.take(await from.bundle());
  const before = [await a.services.db.events.count(), await b.services.db.events.count()];
  for (const [to, from] of [
    [a, b],
    [b, a],
  ] as const) {
    expect((await to.take(await from.bundle())).preview.new).toBe(0);
  }
  expect([await a.services.db.events.count(), await b.services.db.events.count()]).toEqual(before);
  expect(before[0]).toBe(before[1]);
});

test("H7.3: the conflicts that would come about are told before anything is taken in", async () => {
  const [a, b] = [computer(), computer()];
  await a.record(request(1, { number: "2026-1" }));
  await b.record(request(2, { number: "2026-1", content: "别的文件" }));
  const { preview } = await b.take(await a.bundle());
  expect(preview.conflicts).toMatchObject([{ kind: "request-twice", cases: [uuid(1), uuid(2)] }]);
});

test("H7.3: also by a number that was put in later, and of what has no number by its words and day", async () => {
  const [a, b] = [computer(), computer()];
  await a.record(request(1), request(3));
  const entry = (await a.services.db.events.toArray()).find(({ fact }) => "case" in fact && fact.case === uuid(1))?.id;
  const fields = { number: "2026-7" };
  await a.record({ type: "StepCorrected", case: uuid(1), entry: entry ?? "", fields, reason: "补上编号" });
  await b.record(request(2, { number: "2026-7", content: "别的文件" }), request(4, { content: "第3号，文件" }));
  const { preview } = await b.take(await a.bundle());
  expect(preview.conflicts.map(({ cases }) => cases)).toEqual(
    expect.arrayContaining([
      [uuid(1), uuid(2)],
      [uuid(3), uuid(4)],
    ]),
  );
  expect(preview.conflictCount).toBe(2);
});

test("of a thousand conflicts a message tells the first and how many there are", async () => {
  const [a, b] = [computer(), computer()];
  const numbers = Array.from({ length: 30 }, (_, at) => at + 1);
  await a.record(...numbers.map((at) => request(at, { number: `N${at}` })));
  await b.record(...numbers.map((at) => request(100 + at, { number: `N${at}`, content: `别的${at}` })));
  const { preview } = await b.take(await a.bundle());
  expect(preview.conflictCount).toBe(30);
  expect(preview.conflicts).toHaveLength(20);
});

test("a full disk is said with what to do, nothing came in, and the file does not stay behind in plain words", async () => {
  const [a, b] = [computer(), computer()];
  await a.record(request(1));
  const bytes = await a.bundle();
  const mend = fillDisk(b.services.db);
  const { taken, file } = await b.take(bytes);
  mend();
  expect(taken).toMatchObject({ ok: false, error: expect.stringMatching(/空间不足.*腾出空间/) });
  expect(await b.services.db.events.count()).toBe(0);
  expect(await b.staging.get(file)).toBeUndefined();
  expect((await b.take(bytes)).taken).toMatchObject({ ok: true, value: { events: 1 } });
});

test("files that nobody came for are dropped: old ones, or all", async () => {
  const place = { indexedDB: new IDBFactory(), IDBKeyRange };
  let at = new Date("2026-03-02T01:00:00.000Z");
  const staging = createStaging(() => at, newId, place);
  const old = await staging.put(new Uint8Array([1]));
  at = new Date("2026-03-02T02:30:00.000Z");
  const young = await staging.put(new Uint8Array([2]));
  await staging.clear("old");
  expect([await staging.get(old), await staging.get(young)]).toEqual([undefined, new Uint8Array([2])]);
  await staging.clear("all");
  expect(await staging.get(young)).toBeUndefined();
});

test("a file is called by a name that every system takes, however a person is called", async () => {
  const a = computer();
  const by = { name: "李\u0007明/:*", department: `..${"长".repeat(45)}`, role: "" };
  const entries = [{ id: newId(), occurredAt: "2026-03-02T01:00:00.000Z", fact: request(1) }];
  expect(await a.services.recorder.record(entries, by)).toMatchObject({ ok: true });
  const { name } = value(await a.handlers["exchange.export"]({ what: "own" }));
  expect(name).toMatch(/^长{40}-[0-9a-f]{8}\.gongkai$/);
});

test("a desk of which nothing may be taken in is refused with its sentence, and the others come in", async () => {
  const [a, b, c] = [computer(), computer(), computer()];
  await a.record(request(1));
  await b.record(request(2));
  await b.take(await a.bundle());
  const bytes = await changedBundle(await b.bundle(), (lines) => lines.map((line) => line.replace("第1号", "第9号")));
  const { taken } = await c.take(bytes);
  expect(taken).toMatchObject({
    ok: true,
    value: { desks: [{ events: 2 }], refused: [expect.stringContaining("改动")] },
  });
  expect((await c.services.cases.open()).cases.map(({ id }) => id)).toEqual([uuid(2)]);
  const only = await changedBundle(await a.bundle(), (lines) => lines.map((line) => line.replace("第1号", "第9号")));
  expect((await computer().take(only)).taken).toMatchObject({ ok: false, error: expect.stringContaining("改动") });
});

test("a case of which a correction came before its opening step appears once that comes", async () => {
  const [a, b, c] = [computer(), computer(), computer()];
  await a.record(request(1));
  await b.take(await a.bundle());
  const [opening] = await a.services.db.events.toArray();
  const entry = opening?.id ?? "";
  await b.record({ type: "StepCorrected", case: uuid(1), entry, fields: { number: "7" }, reason: "补上编号" });
  await c.take(await b.bundle("own"));
  expect((await c.services.cases.open()).cases).toEqual([]);
  await c.take(await a.bundle("own"));
  expect((await c.services.cases.open()).cases).toMatchObject([{ id: uuid(1), fields: { number: "7" } }]);
});

test("that a conflict is left as it is gets recorded with its reason; an empty log has nothing to export", async () => {
  const a = computer();
  expect(await a.handlers["exchange.export"]({ what: "all" })).toMatchObject({ ok: false });
  await a.handlers["exchange.settle"]({ conflict: "figure/x", reason: "核对过，都是对的" });
  expect((await a.services.db.events.toArray()).map(({ fact }) => fact)).toEqual([
    { type: "ConflictSettled", conflict: "figure/x", reason: "核对过，都是对的" },
  ]);
  expect(value(await a.handlers["exchange.export"]({ what: "own" })).name).toMatch(/^未填姓名-[0-9a-f]{8}\.gongkai$/);
});

test("DESIGN 1, 2, 8: what the vault, the settings, sealed texts and texts that were let pass hold is in no bundle", async () => {
  const a = computer();
  const { handlers, services } = a;
  const canary = (what: string): string => `不得外传${what}`;
  for (const compartment of ["applicants", "informants"] as const) {
    const passphrase = `${compartment} dabie shan hong ye`;
    value(await handlers["vault.create"]({ compartment, passphrase }));
    value(
      await handlers["vault.put"]({
        compartment,
        id: uuid(compartment === "applicants" ? 70 : 71),
        record: { kind: "natural", name: canary(compartment), phone: "13900001111", statement: canary("举报") },
      }),
    );
  }
  const { office } = value(await handlers["office.get"]({}));
  value(await handlers["office.save"]({ ...office, name: canary("单位"), feeAccount: "62220000111122223333" }));
  const block = { kind: "paragraph", text: canary("稿件") } as const;
  const fields = [{ name: "正文", blocks: [block] }];
  expect(await services.sealedTexts.keep({ case: uuid(1), entry: uuid(2) }, { fields })).toBe(true);
  const by = { name: "李明", department: "办公室", role: "" };
  const found = { rule: "national/phone", category: "mobile-phone", text: canary("原文"), reason: "单位电话" } as const;
  await services.allowed.add({ ...found, id: uuid(3), by, at: "2026-03-02T01:00:00.000Z" });
  await a.record(request(1, { applicant: uuid(70) }));
  for (const what of ["all", "own"] as const) {
    const lines: string[] = [];
    await changedBundle(await a.bundle(what), (all) => (lines.push(...all), all));
    expect(lines.join("\n")).toContain(uuid(70));
    expect(lines.join("\n")).not.toMatch(/不得外传|13900001111|62220000111122223333|passphrase|sealed/);
  }
});
