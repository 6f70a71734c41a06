import { resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS } from "../../../lib/model/settings.ts";
import { createPackStore } from "../../../lib/settings/pack-store.ts";
import { createSettingsStore } from "../../../lib/settings/settings-store.ts";
import { createWordListStore } from "../../../lib/settings/word-list-store.ts";

const person = { name: "张某", department: "办公室", role: "专员" };

beforeEach(resetBrowser);

describe("createSettingsStore", () => {
  it("starts with the default and keeps what is changed", async () => {
    expect(await createSettingsStore().read()).toEqual({ settings: DEFAULT_SETTINGS, notice: null });
    await createSettingsStore().change((now) => ({ ...now, person }));
    expect((await createSettingsStore().read()).settings).toEqual({ ...DEFAULT_SETTINGS, person });
  });

  it("loses no change of several at once", async () => {
    const store = createSettingsStore();
    const add = (site: string) => store.change((now) => ({ ...now, sites: [...now.sites, site] }));
    await Promise.all(["a", "b", "c"].map(add));
    expect((await store.read()).settings.sites).toEqual(["a", "b", "c"]);
  });

  it("says that stored settings are broken, keeps them aside and works on with the default", async () => {
    const broken = { person: "张某", pack: 3 };
    await fakeBrowser.storage.local.set({ settings: broken });
    const store = createSettingsStore();
    expect(await store.read()).toEqual({ settings: DEFAULT_SETTINGS, notice: expect.stringContaining("读不出来") });
    await store.change((now) => ({ ...now, person }));
    expect(await store.read()).toEqual({ settings: { ...DEFAULT_SETTINGS, person }, notice: null });
    expect(await fakeBrowser.storage.local.get("settings-unreadable")).toEqual({ "settings-unreadable": broken });
  });

  it("reads settings of before masks could be chosen", async () => {
    const { masks: _masks, ...before } = { ...DEFAULT_SETTINGS, person };
    await fakeBrowser.storage.local.set({ settings: before });
    expect(await createSettingsStore().read()).toEqual({ settings: { ...before, masks: {} }, notice: null });
  });

  it("does not save what could not be read again, and goes on after that", async () => {
    const store = createSettingsStore();
    await expect(store.change((now) => ({ ...now, person: { ...person, name: "名".repeat(51) } }))).rejects.toThrow();
    await store.change((now) => ({ ...now, person }));
    expect((await store.read()).settings.person).toEqual(person);
  });
});

describe("createPackStore", () => {
  it("keeps texts by id, the last of an id, also two at once", async () => {
    const store = createPackStore();
    await Promise.all([store.put("a", "1"), store.put("b", "2"), store.put("a", "3")]);
    expect([...(await createPackStore().all())]).toEqual([
      ["a", "3"],
      ["b", "2"],
    ]);
  });

  it("takes one away", async () => {
    const store = createPackStore();
    await Promise.all([store.put("a", "1"), store.put("b", "2"), store.remove("a"), store.remove("gone")]);
    expect([...(await store.all()).keys()]).toEqual(["b"]);
  });

  it("reads a broken store as empty and keeps it aside", async () => {
    await fakeBrowser.storage.local.set({ packs: { a: 1 } });
    expect((await createPackStore().all()).size).toBe(0);
    expect(await fakeBrowser.storage.local.get("packs-unreadable")).toEqual({ "packs-unreadable": { a: 1 } });
  });
});

describe("createWordListStore", () => {
  const list = {
    id: "word-list-00000001",
    title: "招标用语",
    outcome: "ask",
    basis: { document: "某局词表管理办法", clause: "第三条" },
    words: ["串标"],
    except: [],
    on: true,
  } as const;

  it("keeps lists by id, the last of an id, and takes them away", async () => {
    const store = createWordListStore();
    const put = (id: string, title: string) => store.put({ ...list, id, title, words: ["串标"], except: [] });
    await Promise.all([put("word-list-00000001", "甲表"), put("word-list-00000002", "乙表"), put(list.id, "丙表")]);
    expect((await createWordListStore().read()).lists.map(({ title }) => title)).toEqual(["丙表", "乙表"]);
    await store.remove(list.id);
    expect(await store.read()).toMatchObject({ lists: [{ title: "乙表" }], broken: [] });
  });

  it.each([
    ["a word of one character", { ...list, words: ["标"] }],
    ["another id", { ...list, id: "word-list-00000009" }],
    ["no list", "词"],
  ])("names a broken list, leaves it as it is, and reads the rest: %s", async (_, broken) => {
    const other = { ...list, id: "word-list-00000002" };
    const stored = { "word-list-00000001": broken, "word-list-00000002": other };
    await fakeBrowser.storage.local.set({ "word-lists": stored });
    const store = createWordListStore();
    expect(await store.read()).toEqual({ lists: [other], broken: ["word-list-00000001"] });
    await store.remove("word-list-00000002");
    expect(await fakeBrowser.storage.local.get("word-lists")).toEqual({
      "word-lists": { "word-list-00000001": broken },
    });
  });

  it("reads a broken store as empty and keeps it aside", async () => {
    await fakeBrowser.storage.local.set({ "word-lists": ["词"] });
    expect(await createWordListStore().read()).toEqual({ lists: [], broken: [] });
    expect(await fakeBrowser.storage.local.get("word-lists-unreadable")).toEqual({ "word-lists-unreadable": ["词"] });
  });
});
