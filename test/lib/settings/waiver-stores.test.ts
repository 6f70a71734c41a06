import { resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { AllowEntry, DraftWaiver } from "../../../lib/model/waiver.ts";
import { createAllowStore } from "../../../lib/settings/allow-store.ts";
import { createWaiverStore } from "../../../lib/settings/waiver-store.ts";

const by = { name: "张某", department: "办公室", role: "专员" };
const URL = "https://cms.example/edit?id=7";
let today = new Date("2026-03-01T02:00:00.000Z");
const store = () => createWaiverStore(() => today);

function waiver(token: string): DraftWaiver {
  return { token: token.repeat(64), title: "0".repeat(64), reason: "已核对无误", by, at: today.toISOString() };
}

function entry(id: number, text: string, rule = "personal-email"): AllowEntry {
  const uuid = `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`;
  return { id: uuid, rule, category: "personal-email", text, reason: "办公用邮箱", by, at: today.toISOString() };
}

beforeEach(() => {
  resetBrowser();
  today = new Date("2026-03-01T02:00:00.000Z");
});

describe("createWaiverStore", () => {
  it("gives each address a key of its own, the same ever after and without its fragment", async () => {
    const key = await store().keyOf(URL);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(await store().keyOf(`${URL}#top`)).toBe(key);
    expect(await store().keyOf(`${URL}8`)).not.toBe(key);
    // The key of another device is another.
    resetBrowser();
    expect(await store().keyOf(URL)).not.toBe(key);
  });

  it("keeps a draft's waivers, one a token, and takes them back; the address and the key are not stored", async () => {
    const key = await store().keyOf(URL);
    await Promise.all(["a", "b"].map((token) => store().keep(key, waiver(token))));
    await store().keep(key, { ...waiver("a"), reason: "另一个理由" });
    expect((await store().of(key)).map(({ reason }) => reason)).toEqual(["已核对无误", "另一个理由"]);
    expect(await store().of(await store().keyOf(`${URL}8`))).toEqual([]);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
    for (const word of ["cms.example", key]) expect(stored).not.toContain(word);
    await store().drop(key, waiver("a").token);
    expect((await store().of(key)).map(({ token }) => token)).toEqual([waiver("b").token]);
  });

  it("forgets a draft that nothing was said of for a month", async () => {
    const [old, young] = await Promise.all([store().keyOf(URL), store().keyOf(`${URL}8`)]);
    await store().keep(old, waiver("a"));
    today = new Date("2026-04-02T02:00:00.000Z");
    await store().keep(young, waiver("b"));
    expect([(await store().of(old)).length, (await store().of(young)).length]).toEqual([0, 1]);
  });
});

describe("createAllowStore", () => {
  it("keeps one entry a rule and text, and answers what it took away", async () => {
    const list = createAllowStore();
    await Promise.all([list.add(entry(1, "a@qq.com")), list.add(entry(2, "b@qq.com"))]);
    await list.add(entry(3, "a@qq.com"));
    await list.add(entry(4, "a@qq.com", "other-rule"));
    const ids = async () => (await createAllowStore().all()).map(({ id }) => Number(id.slice(-2)));
    expect(await ids()).toEqual([2, 3, 4]);
    expect(await list.remove(entry(3, "").id)).toMatchObject({ text: "a@qq.com" });
    expect(await list.remove(entry(3, "").id)).toBeUndefined();
    expect(await ids()).toEqual([2, 4]);
  });

  it("leaves out what does not fit, and reads a broken list as empty", async () => {
    await fakeBrowser.storage.local.set({ allowed: [entry(1, "a@qq.com"), { id: "x" }] });
    expect((await createAllowStore().all()).length).toBe(1);
    await fakeBrowser.storage.local.set({ allowed: "x" });
    expect(await createAllowStore().all()).toEqual([]);
  });
});
