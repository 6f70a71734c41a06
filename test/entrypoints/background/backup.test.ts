import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { backupHandlers } from "../../../entrypoints/background/backup/backup-handlers.ts";
import { undoBrokenRestore } from "../../../entrypoints/background/backup/broken-restore.ts";
import { DEFAULT_SETTINGS } from "../../../lib/model/settings.ts";
import type { MetaRow } from "../../../lib/register/db.ts";
import { append } from "../../../lib/register/append.ts";
import { asRestorer } from "../../../lib/settings/restore-lock.ts";
import { createSettingsStore } from "../../../lib/settings/settings-store.ts";
import { putStored } from "../../../lib/settings/stored.ts";
import { disk, entry, NOW, PERSON, uuid } from "../../lib/register/build.ts";

beforeEach(resetBrowser);

const MADE = { at: NOW.toISOString(), events: 1 };
const RESTORED = { settings: { ...DEFAULT_SETTINGS, person: PERSON } };

function background(waiting = 0) {
  const db = disk().open();
  const looked: string[] = [];
  const handlers = backupHandlers({
    db,
    recorder: { drain: () => Promise.resolve(waiting) } as never,
    sites: { reconcile: () => Promise.resolve(void looked.push("sites")) } as never,
  });
  const restored = (undo: string) => {
    const row: MetaRow = { key: "device", device: uuid(8), restored: undo };
    return db.meta.put(row);
  };
  const write = () => append(db, [entry(1)], { by: PERSON, device: uuid(8), now: NOW });
  const who = async () => (await createSettingsStore().read()).settings.person.name;
  return { db, handlers, write, restored, who, looked };
}

describe("backup.state", () => {
  it("says of a browser that was just set up that a backup can go there, and when the last one was made", async () => {
    const { handlers } = background();
    expect(await handlers["backup.state"]({})).toEqual({
      ok: true,
      value: { made: null, events: 0, waiting: 0, holds: [] },
    });
    await handlers["backup.made"](MADE);
    expect(await handlers["backup.state"]({})).toMatchObject({ value: { made: MADE } });
  });

  it("names what is there", async () => {
    const { handlers, write } = background(2);
    await write();
    await fakeBrowser.storage.local.set({ "letter-templates": { D01: {} } });
    expect(await handlers["backup.state"]({})).toMatchObject({
      value: { events: 1, waiting: 2, holds: ["1 条记录", "2 条等待写入的记录", "文书模板"] },
    });
  });
});

describe("a restore", () => {
  it("that came about keeps its settings, looks at the sites, and is known as the last backup", async () => {
    const { handlers, restored, who, looked } = background();
    await restored(await putStored(RESTORED));
    expect(await handlers["restore.end"]({ made: MADE })).toEqual({ ok: true, value: { restored: true } });
    expect(await who()).toBe(PERSON.name);
    expect(looked).toEqual(["sites"]);
    expect(await handlers["backup.state"]({})).toMatchObject({ value: { made: MADE } });
  });

  it("that did not gives the settings of before back", async () => {
    const { handlers, who } = background();
    await putStored(RESTORED);
    expect(await handlers["restore.end"]({ made: MADE })).toEqual({ ok: true, value: { restored: false } });
    expect(await who()).toBe("");
    expect(await handlers["backup.state"]({})).toMatchObject({ value: { made: null } });
  });

  it("that did not, since something was recorded meanwhile, gives them back as well", async () => {
    const { handlers, restored, write, who } = background();
    await restored(await putStored(RESTORED));
    await handlers["restore.end"]({ made: MADE });
    await putStored({ settings: { ...DEFAULT_SETTINGS, person: { ...PERSON, name: "别人" } } });
    await write();
    expect(await handlers["restore.end"]({ made: MADE })).toEqual({ ok: true, value: { restored: false } });
    expect(await who()).toBe(PERSON.name);
  });

  it("that broke off is undone at the next start, but not while a page is still at it", async () => {
    const { db, who } = background();
    await asRestorer(async () => {
      await putStored(RESTORED);
      await undoBrokenRestore(db);
      expect(await who()).toBe(PERSON.name);
    });
    await undoBrokenRestore(db);
    expect(await who()).toBe("");
  });

  it("of which only the last word was not said is kept at the next start", async () => {
    const { db, who, restored } = background();
    await restored(await putStored(RESTORED));
    await undoBrokenRestore(db);
    await undoBrokenRestore(db);
    expect(await who()).toBe(PERSON.name);
  });
});
