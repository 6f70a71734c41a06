import { held, resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { contentHandlers } from "../../../entrypoints/background/pages/content-handlers.ts";
import { pageHandlers } from "../../../entrypoints/background/page-handlers.ts";
import { createServices } from "../../../entrypoints/background/services.ts";
import { registerPerson } from "../../../entrypoints/background/vault/register-person.ts";
import { onVaultAlarm } from "../../../entrypoints/background/vault/vault-service.ts";
import { answer } from "../../../lib/messaging/handle.ts";
import { onVaultChanged } from "../../../lib/messaging/listen-pages.ts";
import type { MessageName, RequestOf } from "../../../lib/messaging/protocol.ts";
import { allEvents } from "../../../lib/register/read.ts";
import { disk, fillDisk, uuid } from "../register/build.ts";
import { PASSPHRASE, WANG } from "../register/vault/build.ts";

const SITE = "https://portal.example.gov.cn";
const ID = fakeBrowser.runtime.id;
const [PERSON, CASE] = [uuid(901), uuid(700)];
const compartment = "applicants" as const;
const BASIS = "某局档案销毁清册第3号";

let storage = disk();

function worker() {
  const services = createServices(storage.open());
  const handlers = { ...contentHandlers(services), ...pageHandlers(services) };
  return {
    services,
    page: <N extends MessageName>(name: N, data: RequestOf<N>) =>
      answer(handlers, { name, data }, { id: ID, url: fakeBrowser.runtime.getURL("/dashboard.html") }),
    content: (name: string, data: object) =>
      answer(handlers, { name, data }, { id: ID, url: `${SITE}/list`, origin: SITE, frameId: 0, tab: { id: 7 } }),
    facts: async () => (await allEvents(services.db)).events.map(({ fact }) => fact),
  };
}

/** A worker whose vault was made by a page. */
async function withVault() {
  const one = worker();
  expect(await one.page("vault.create", { compartment, passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  return one;
}

beforeEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  resetBrowser();
  storage = disk();
});

describe("our own pages", () => {
  it("put and read persons, also when the worker was killed in between; not once it is locked", async () => {
    const { page } = await withVault();
    const put = await page("vault.put", { compartment, id: PERSON, record: WANG });
    expect(put).toMatchObject({ value: { person: PERSON } });
    expect(await worker().page("vault.get", { compartment, ids: [PERSON] })).toMatchObject({
      value: { persons: [{ state: "read", record: WANG }] },
    });
    expect(await worker().page("vault.find", { compartment, record: WANG })).toMatchObject({
      value: { persons: [PERSON] },
    });
    expect(await worker().page("vault.lock", { compartment })).toEqual({
      ok: true,
      value: { state: "locked", persons: 1 },
    });
    expect(await worker().page("vault.get", { compartment, ids: [PERSON] })).toMatchObject({ ok: false });
    expect(await worker().page("vault.unlock", { compartment, passphrase: "别的一句话别的" })).toMatchObject({
      ok: false,
    });
    expect(await worker().page("vault.unlock", { compartment, passphrase: PASSPHRASE })).toMatchObject({
      value: { state: "unlocked" },
    });
  });

  it("put many in one message", async () => {
    const { page } = await withVault();
    const persons = [PERSON, uuid(902)].map((id) => ({ id, record: WANG }));
    const reply = await page("vault.put-all", { compartment, persons });
    expect(reply).toMatchObject({ value: { kept: persons.map(({ id }) => ({ person: id })) } });
    expect(await page("vault.state", { compartment })).toMatchObject({ value: { persons: 2 } });
  });

  it("are told whenever it is opened or locked, and nothing else", async () => {
    const heard = vi.fn();
    const stop = onVaultChanged(heard);
    // The fake one does not say who sends.
    const { onMessage } = fakeBrowser.runtime;
    vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation((message: unknown, from: unknown = { id: ID }) =>
      onMessage.trigger(message, from as never, () => undefined),
    );
    const { page } = await withVault();
    await page("vault.put", { compartment, id: PERSON, record: WANG });
    expect(heard).toHaveBeenCalledTimes(1);
    await page("vault.lock", { compartment });
    expect(heard).toHaveBeenCalledTimes(2);
    void onMessage.trigger({ name: "vault.changed" }, { id: "another extension" }, () => undefined);
    void onMessage.trigger({ name: "page.status" }, { id: ID }, () => undefined);
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    await page("vault.unlock", { compartment, passphrase: PASSPHRASE });
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("are answered a sentence when the disk is full, and nothing is half written", async () => {
    const { page, services } = await withVault();
    const room = fillDisk(services.db);
    const refuse = (): never => {
      throw new DOMException("The disk is full", "QuotaExceededError");
    };
    services.db.persons.hook("creating", refuse);
    expect(await page("vault.put", { compartment, id: PERSON, record: WANG })).toMatchObject({
      ok: false,
      error: expect.stringContaining("空间"),
    });
    services.db.persons.hook("creating").unsubscribe(refuse);
    room();
    expect(await page("vault.state", { compartment })).toMatchObject({ value: { persons: 0 } });
  });

  it.each([
    ["a record with a property that is not known", { compartment, id: PERSON, record: { ...WANG, age: 36 } }],
    ["a record without a name", { compartment, id: PERSON, record: { kind: "natural", name: " " } }],
    ["an id that is none", { compartment, id: "1", record: WANG }],
    ["a compartment that is not there", { compartment: "others", id: PERSON, record: WANG }],
  ])("are refused %s", async (_what, data) => {
    const { page, services } = await withVault();
    expect(await page("vault.put", data as never)).toMatchObject({ ok: false });
    expect(await services.db.persons.count()).toBe(0);
  });
});

describe("the vault left open", () => {
  it("is locked by the alarm after the minutes set, which then stops ringing", async () => {
    const { page, services } = await withVault();
    await page("vault.idle", { minutes: 20 });
    const [alarm] = await fakeBrowser.alarms.getAll();
    if (!alarm) throw new Error("no alarm");
    const start = Date.now();
    vi.useFakeTimers({ toFake: ["Date"], now: start + 19 * 60_000 });
    await onVaultAlarm(services.vault, alarm.name);
    expect(await page("vault.state", { compartment })).toMatchObject({ value: { state: "unlocked" } });
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
    vi.setSystemTime(start + 21 * 60_000);
    // Not this worker, which has the key in its memory: one that the alarm has woken.
    await onVaultAlarm(worker().services.vault, "another-alarm");
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain("vault-key");
    await onVaultAlarm(worker().services.vault, alarm.name);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(await page("vault.get", { compartment, ids: [PERSON] })).toMatchObject({ ok: false });
  });
});

describe("scripts in pages", () => {
  it("learn on switched-on sites whether the applicants' compartment is open, and nothing else", async () => {
    const { page, content } = await withVault();
    expect(await content("vault.state", { compartment })).toMatchObject({ ok: false });
    held.granted.add(`${SITE}/*`);
    await page("site.enable", { origin: SITE });
    expect(await content("vault.state", { compartment })).toEqual({
      ok: true,
      value: { state: "unlocked", persons: 0 },
    });
    expect(await content("vault.state", { compartment: "informants" })).toMatchObject({ ok: false });
    for (const [name, data] of [
      ["vault.get", { compartment, ids: [PERSON] }],
      ["vault.put", { compartment, id: PERSON, record: WANG }],
      ["vault.find", { compartment, record: WANG }],
      ["vault.unlock", { compartment, passphrase: PASSPHRASE }],
      ["vault.erase", { compartment, person: PERSON, case: CASE, closed: "1990-01-01", basis: BASIS }],
    ] as const) {
      expect(await content(name, data), name).toMatchObject({ ok: false, error: expect.stringContaining("不能使用") });
    }
  });
});

describe("registerPerson", () => {
  it("keeps the applicant of a form, once however often the message comes", async () => {
    const { services } = await withVault();
    const first = await registerPerson(services.vault, PERSON, WANG);
    expect(first).toMatchObject({ value: { person: PERSON } });
    expect(await registerPerson(services.vault, PERSON, { ...WANG })).toEqual(first);
    expect(await services.db.persons.count()).toBe(1);
    // An id that is another's is not written over.
    expect(await registerPerson(services.vault, PERSON, { ...WANG, name: "李某" })).toMatchObject({ ok: false });
    expect(await services.vault.get(compartment, [PERSON])).toMatchObject({ value: [{ record: WANG }] });
  });

  it("asks to set up or to open the vault, and refuses what does not fit", async () => {
    const { services, page } = worker();
    expect(await registerPerson(services.vault, PERSON, WANG)).toMatchObject({
      error: expect.stringContaining("设置"),
    });
    await page("vault.create", { compartment, passphrase: PASSPHRASE });
    expect(await registerPerson(services.vault, PERSON, { kind: "natural" })).toMatchObject({ ok: false });
    await page("vault.lock", { compartment });
    expect(await registerPerson(services.vault, PERSON, WANG)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/弹窗.*解锁.*不会丢/),
    });
  });
});

describe("erasing", () => {
  const erase = (closed: string, basis = BASIS) => ({ compartment, person: PERSON, case: CASE, closed, basis });

  it("is refused until the archive period that the agency set is over", async () => {
    const { page, services, facts } = await withVault();
    await page("vault.put", { compartment, id: PERSON, record: WANG });
    expect(await page("vault.erase", erase("2000-06-01"))).toMatchObject({
      ok: false,
      error: expect.stringContaining("2031-01-01"),
    });
    await services.office.save({ ...(await services.office.read()).office, archiveYears: 10 });
    expect(await page("vault.erase", erase("2000-06-01"))).toMatchObject({ ok: true });
    expect(await page("vault.get", { compartment, ids: [PERSON] })).toMatchObject({
      value: { persons: [{ state: "erased" }] },
    });
    expect(await facts()).toEqual([{ type: "PersonErased", case: CASE, person: PERSON, basis: BASIS }]);
    expect(await page("vault.erase", erase("2000-06-01"))).toMatchObject({ ok: true });
    expect(await facts()).toHaveLength(1);
  });

  it("is recorded by the next press where the log could not be written", async () => {
    const { page, services, facts } = await withVault();
    await page("vault.put", { compartment, id: PERSON, record: WANG });
    const room = fillDisk(services.db);
    const areas = [fakeBrowser.storage.local, fakeBrowser.storage.session].map((area) =>
      vi.spyOn(area, "set").mockRejectedValue(new Error("full")),
    );
    expect(await page("vault.erase", erase("1980-06-01"))).toMatchObject({ ok: false });
    for (const area of areas) area.mockRestore();
    room();
    expect(await page("vault.erase", erase("1980-06-01"))).toMatchObject({ ok: true });
    expect(await facts()).toMatchObject([{ type: "PersonErased" }]);
  });

  it("of nobody is recorded nowhere", async () => {
    const { page, facts } = await withVault();
    expect(await page("vault.erase", erase("1980-06-01"))).toMatchObject({ ok: false });
    expect(await facts()).toEqual([]);
  });
});

it("nothing of a person, the passphrase or the recovery code is stored in the clear", async () => {
  const { page, services } = worker();
  const made = await page("vault.create", { compartment, passphrase: PASSPHRASE });
  await page("vault.put", { compartment, id: PERSON, record: WANG });
  await page("vault.find", { compartment, record: WANG });
  const { local, session } = fakeBrowser.storage;
  const tables = services.db.tables.map((table) => table.toArray());
  const stored = JSON.stringify(await Promise.all([local.get(null), session.get(null), ...tables]));
  expect(stored).toContain(PERSON);
  const code = made.ok ? (made.value as { recovery: string }).recovery : "";
  for (const word of [...Object.values(WANG).slice(1), PASSPHRASE, code]) expect(stored).not.toContain(word);
});
