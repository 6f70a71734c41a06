import { held, resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { contentHandlers } from "../../../entrypoints/background/pages/content-handlers.ts";
import { pageHandlers } from "../../../entrypoints/background/page-handlers.ts";
import { createServices } from "../../../entrypoints/background/services.ts";
import { onGranted, onRevoked } from "../../../entrypoints/background/sites/site-switch.ts";
import { answer } from "../../../lib/messaging/handle.ts";
import type { MessageName, RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Fact } from "../../../lib/model/event.ts";
import type { RulePack } from "../../../lib/model/rule-pack.ts";
import { allEvents } from "../../../lib/register/read.ts";
import { disk } from "../register/build.ts";

const SITE = "https://cms.example.gov.cn";
const ID = fakeBrowser.runtime.id;
const PERSON = { name: "张某", department: "办公室", role: "政务公开专员" };
const TITLES = { title: "测试局规则", agency: "测试局", version: "1" };

let storage = disk();

/** A worker that has just started, upon the browser as it is. */
function worker() {
  const services = createServices(storage.open());
  const handlers = { ...contentHandlers(services), ...pageHandlers(services) };
  return {
    services,
    page: <N extends MessageName>(name: N, data: RequestOf<N>) =>
      answer(handlers, { name, data }, { id: ID, url: fakeBrowser.runtime.getURL("/popup.html") }),
    content: <N extends MessageName>(name: N, data: RequestOf<N>, frameId = 0, tab = 7) =>
      answer(handlers, { name, data }, { id: ID, url: `${SITE}/edit`, origin: SITE, frameId, tab: { id: tab } }),
    facts: async () => (await allEvents(services.db)).events.map(({ fact }) => fact),
  };
}

let entries = 0;

function entry(fact: Fact) {
  entries += 1;
  const id = `00000000-0000-4000-8000-${String(entries).padStart(12, "0")}`;
  return { id, occurredAt: new Date().toISOString(), fact };
}

function released(title: string): Fact {
  const draft = { draft: "00000000-0000-4000-8000-000000000000", page: `${SITE}/edit`, portal: "x", title };
  return { type: "PublishReleased", draft, tallies: [] };
}

beforeEach(() => {
  resetBrowser();
  storage = disk();
});

describe("sites", () => {
  it("are switched on once the browser lets us, are recorded, and answer with the rules", async () => {
    const first = worker();
    expect(await first.content("pack.get", {})).toMatchObject({ ok: false });
    expect(await first.page("site.enable", { origin: SITE })).toMatchObject({
      value: { enabled: false, granted: false },
    });
    // The prompt closed the popup, and the worker was killed meanwhile.
    held.granted.add(`${SITE}/*`);
    const next = worker();
    await onGranted(next.services);
    expect(await next.page("site.state", { origin: SITE })).toMatchObject({ value: { enabled: true, granted: true } });
    expect([...held.scripts.keys()]).toEqual([`site-${SITE}`]);
    expect(await next.content("pack.get", {})).toMatchObject({ value: { pack: { id: "national" }, profiles: [] } });
    await next.page("site.enable", { origin: SITE });
    expect(await next.facts()).toEqual([{ type: "SiteEnabled", origin: SITE }]);
  });

  it("are switched off with all that is theirs", async () => {
    held.granted.add(`${SITE}/*`);
    held.tabs.add(7);
    held.listening.add("7:0");
    const { page, content, facts } = worker();
    await page("site.enable", { origin: SITE });
    expect(await content("gate.hold", { paths: [{ urlFilter: "/publish", method: "post" }] })).toMatchObject({
      ok: true,
    });
    expect(held.rules.size).toBe(1);
    await page("site.disable", { origin: SITE });
    expect([held.rules.size, held.scripts.size, held.granted.size]).toEqual([0, 0, 0]);
    expect(held.said).toEqual([{ tab: 7, message: { name: "site.disabled", data: { origin: SITE } } }]);
    expect(await content("gate.hold", { paths: [{ urlFilter: "/publish", method: "post" }] })).toMatchObject({
      ok: false,
    });
    expect((await facts()).map(({ type }) => type)).toEqual(["SiteEnabled", "SiteDisabled"]);
  });

  it("go off when the person takes the permission back in the browser", async () => {
    held.granted.add(`${SITE}/*`);
    const { services, page } = worker();
    await page("site.enable", { origin: SITE });
    held.granted.clear();
    await onRevoked(services);
    expect((await services.settings.read()).settings.sites).toEqual([]);
    expect(held.scripts.size).toBe(0);
  });
});

describe("the log", () => {
  it("is written in the name of the person in the settings, and verified", async () => {
    const { page, content, services } = worker();
    await page("settings.save", { person: PERSON, pack: "national" });
    const once = entry(released("甲"));
    expect(await content("register.append", { entries: [once] })).toMatchObject({ value: { saved: 1, notice: null } });
    await content("register.append", { entries: [once] });
    expect((await allEvents(services.db)).events).toMatchObject([{ by: PERSON, sequence: 1 }]);
    expect(await page("register.verify", {})).toEqual({ ok: true, value: { count: 1, problems: [] } });
    await services.db.table("events").update(once.id, { by: { ...PERSON, name: "李某" } });
    expect(await page("register.verify", {})).toMatchObject({ value: { count: 1, problems: [{ sequence: 1 }] } });
    expect(await page("register.pending", {})).toMatchObject({ value: { count: 0 } });
  });

  it("takes what was seen published for the draft last let go in that tab, once and not too late", async () => {
    const { page, content, facts: all } = worker();
    const facts = async () => (await all()).filter(({ type }) => type !== "SiteEnabled");
    held.granted.add(`${SITE}/*`);
    await page("site.enable", { origin: SITE });
    await content("register.append", { entries: [entry(released("甲")), entry(released("乙"))] }, 4);
    await content("page.opened", {}, 0);
    await worker().content("publish.seen", { evidence: "页面提示" }, 0, 8);
    expect((await facts()).length).toBe(2);
    await worker().content("publish.seen", { evidence: "页面提示" }, 0);
    await worker().content("publish.seen", { evidence: "页面提示" }, 0);
    expect(await facts()).toMatchObject([
      { type: "PublishReleased" },
      { type: "PublishReleased" },
      { type: "ArticlePublished", draft: { title: "乙" }, evidence: "页面提示" },
    ]);
    const old = { ...entry(released("丙")), occurredAt: new Date(Date.now() - 6 * 60_000).toISOString() };
    await content("register.append", { entries: [old] });
    await content("publish.seen", { evidence: "页面提示" });
    expect((await facts()).length).toBe(4);
  });
});

describe("packs", () => {
  const pack = { id: "test-agency", ...TITLES, extends: "national", rules: [], adjust: [] } satisfies RulePack;
  const json = (change: object) => JSON.stringify({ ...pack, ...change });

  it("are imported, chosen and told to the tabs", async () => {
    held.tabs.add(7);
    held.listening.add("7:0");
    const { page } = worker();
    expect(await page("pack.import", { json: json({}) })).toMatchObject({
      value: { summary: { id: "test-agency", from: "imported", inForce: false }, refused: [] },
    });
    expect(held.said).toEqual([]);
    await page("settings.save", { person: PERSON, pack: "test-agency" });
    expect(held.said).toEqual([{ tab: 7, message: { name: "pack.changed", data: {} } }]);
    const inForce = await worker().page("pack.read", {});
    expect(inForce).toMatchObject({ value: { pack: { id: "test-agency" }, refused: [] } });
    expect(JSON.stringify(inForce)).toContain("id-number");
    const list = await page("pack.list", {});
    expect(list).toMatchObject({
      value: { packs: expect.arrayContaining([expect.objectContaining({ id: "test-agency", inForce: true })]) },
    });
  });

  it.each([
    ["no JSON", "{"],
    ["no pack", "[]"],
    ["a bundled pack's id", json({ id: "national" })],
    ["a base that is not there", json({ extends: "nowhere" })],
  ])("are refused with a sentence: %s", async (_what, text) => {
    const { page } = worker();
    expect(await page("pack.import", { json: text })).toMatchObject({ ok: false, error: expect.stringMatching(/。$/) });
    expect((await worker().services.packs.list("national")).every(({ from }) => from === "bundled")).toBe(true);
  });

  it("that are not there cannot be chosen", async () => {
    expect(await worker().page("settings.save", { person: PERSON, pack: "nowhere" })).toMatchObject({ ok: false });
  });

  it("that broke in the store leave the national rules in force, and that is said", async () => {
    held.granted.add(`${SITE}/*`);
    const { page, content } = worker();
    await page("site.enable", { origin: SITE });
    await page("pack.import", { json: json({}) });
    await page("settings.save", { person: PERSON, pack: "test-agency" });
    await fakeBrowser.storage.local.set({ packs: { "test-agency": "{" } });
    expect(await content("pack.get", {})).toMatchObject({
      value: { pack: { id: "national" }, refused: [{ rule: "test-agency", reason: expect.stringContaining("全国") }] },
    });
    expect(await page("pack.list", {})).toMatchObject({
      value: { packs: expect.arrayContaining([expect.objectContaining({ broken: expect.any(String) })]) },
    });
  });
});

describe("a replacement", () => {
  it("goes into the frame that asked, in the page's world, and says when it was not made", async () => {
    const { content } = worker();
    const data = { editor: "ckeditor4", frame: 0, expected: "a", replacement: "b" } as const;
    const execute = vi
      .fn()
      .mockResolvedValueOnce([{ result: true }])
      .mockResolvedValueOnce([{ result: false }]);
    held.execute = execute;
    expect(await content("editor.replace", data, 3)).toMatchObject({ value: { done: true } });
    expect(execute.mock.calls[0]?.[0]).toMatchObject({
      target: { tabId: 7, frameIds: [3] },
      world: "MAIN",
      args: ["ckeditor4", 0, "a", "b"],
    });
    expect(await content("editor.replace", data, 3)).toMatchObject({ value: { done: false } });
    execute.mockRejectedValueOnce(new Error("Cannot access"));
    expect(await content("editor.replace", data, 3)).toMatchObject({ ok: true, value: { done: false } });
  });
});
