import { resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS } from "../../../lib/model/settings.ts";
import { createPackStore } from "../../../lib/settings/pack-store.ts";
import { createSettingsStore } from "../../../lib/settings/settings-store.ts";

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

  it("reads a broken store as empty and keeps it aside", async () => {
    await fakeBrowser.storage.local.set({ packs: { a: 1 } });
    expect((await createPackStore().all()).size).toBe(0);
    expect(await fakeBrowser.storage.local.get("packs-unreadable")).toEqual({ "packs-unreadable": { a: 1 } });
  });
});
