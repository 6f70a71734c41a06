import { resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS } from "../../../lib/model/settings.ts";
import { createPackStore } from "../../../lib/settings/pack-store.ts";
import { createSettingsStore } from "../../../lib/settings/settings-store.ts";
import {
  keepStored,
  parseStored,
  putStored,
  storedForBackup,
  undoStored,
  workStored,
} from "../../../lib/settings/stored.ts";

const person = { name: "张某", department: "办公室", role: "专员" };

beforeEach(resetBrowser);

async function setUp(): Promise<void> {
  await createSettingsStore().change((now) => ({ ...now, person }));
  await createPackStore().put("own", "{}");
  await fakeBrowser.storage.local.set({ "digest-given": "2026-03-05", office: 7, "outbox:1": {} });
}

describe("settings in a backup", () => {
  it("are all stores but those of this browser alone; what cannot be read is kept aside", async () => {
    await setUp();
    const stored = await storedForBackup();
    expect(stored).toMatchObject({ settings: { person }, packs: { own: "{}" }, "office-unreadable": 7 });
    expect(Object.keys(stored)).not.toContain("office");
    expect(Object.keys(stored)).not.toContain("digest-given");
    expect(Object.keys(stored).filter((name) => name.startsWith("outbox"))).toEqual([]);
  });

  it("come back as they were", async () => {
    await setUp();
    const stored = parseStored(await storedForBackup());
    resetBrowser();
    if (!stored.ok) throw new Error(stored.error);
    await putStored(stored.value);
    await keepStored();
    expect((await createSettingsStore().read()).settings).toEqual({ ...DEFAULT_SETTINGS, person });
    expect(await createPackStore().all()).toEqual(new Map([["own", "{}"]]));
    expect(await undoStored()).toBe(false);
  });

  it("go back to those of before where the restore did not come about", async () => {
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, person } });
    const before = await fakeBrowser.storage.local.get(null);
    await putStored({ settings: DEFAULT_SETTINGS, packs: { own: "{}" } });
    expect((await createSettingsStore().read()).settings.person.name).toBe("");
    expect(await undoStored()).toBe(true);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  it.each([{ settings: { person: 3 } }, { "of tomorrow": {} }, { __proto__x: 1 }, { "waiver-key": "no key" }])(
    "that do not fit or are not known are refused: %j",
    (stores) => {
      expect(parseStored(stores)).toMatchObject({ ok: false, error: expect.stringContaining("更新公开助手") });
    },
  );

  it("count as somebody's work where something was imported or filled in", async () => {
    expect(await workStored()).toEqual([]);
    await createSettingsStore().change((now) => ({ ...now, person }));
    await fakeBrowser.storage.local.set({ packs: {}, allowed: [] });
    expect(await workStored()).toEqual([]);
    await createPackStore().put("own", "{}");
    await fakeBrowser.storage.local.set({ office: { name: "霍山县医疗保障局" } });
    expect(await workStored()).toEqual(["规则包", "本单位信息"]);
  });
});
