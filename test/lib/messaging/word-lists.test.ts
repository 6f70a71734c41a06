import { resetBrowser, held } from "../platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { contentHandlers } from "../../../entrypoints/background/pages/content-handlers.ts";
import { pageHandlers } from "../../../entrypoints/background/page-handlers.ts";
import { createServices } from "../../../entrypoints/background/services.ts";
import { answer } from "../../../lib/messaging/handle.ts";
import type { MessageName, RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Fact } from "../../../lib/model/event.ts";
import type { WordList } from "../../../lib/model/word-list.ts";
import { allEvents } from "../../../lib/register/read.ts";
import { disk } from "../register/build.ts";

const SITE = "https://cms.example.gov.cn";
const ID = fakeBrowser.runtime.id;
const LIST: WordList = {
  id: "word-list-0a1b2c3d",
  title: "招标用语",
  outcome: "advise",
  basis: { document: "某局词表管理办法", clause: "第三条" },
  words: ["串标", "围标"],
  except: ["反串标"],
  on: true,
};

let storage = disk();

function worker() {
  const services = createServices(storage.open());
  const handlers = { ...contentHandlers(services), ...pageHandlers(services) };
  return {
    page: <N extends MessageName>(name: N, data: RequestOf<N>) =>
      answer(handlers, { name, data }, { id: ID, url: fakeBrowser.runtime.getURL("/options.html") }),
    content: <N extends MessageName>(name: N, data: RequestOf<N>) =>
      answer(handlers, { name, data }, { id: ID, url: `${SITE}/edit`, origin: SITE, frameId: 0, tab: { id: 7 } }),
  };
}

async function rulesOfPage(): Promise<string> {
  const reply = await worker().content("pack.get", {});
  return JSON.stringify(reply);
}

beforeEach(async () => {
  resetBrowser();
  storage = disk();
  held.granted.add(`${SITE}/*`);
  held.tabs.add(7);
  held.listening.add("7:0");
  await worker().page("site.enable", { origin: SITE });
});

describe("word lists", () => {
  it("are in force on pages once saved, and told to the tabs; their rule is not part of the pack as written", async () => {
    const { page } = worker();
    expect(await page("words.save", LIST)).toMatchObject({ value: { id: LIST.id, words: 2, except: 1, on: true } });
    expect(held.said).toEqual([{ tab: 7, message: { name: "pack.changed", data: {} } }]);
    expect(await worker().content("pack.get", {})).toMatchObject({
      value: {
        pack: {
          rules: expect.arrayContaining([
            expect.objectContaining({
              id: LIST.id,
              outcome: "advise",
              basis: [LIST.basis],
              match: { by: "terms", terms: LIST.words, except: LIST.except },
            }),
          ]),
        },
      },
    });
    const read = await page("pack.read", {});
    expect(JSON.stringify(read)).toContain("反串标");
    if (read.ok) expect(JSON.stringify((read.value as { written: unknown }).written)).not.toContain("反串标");
  });

  it("are listed, read, replaced, switched off and taken away", async () => {
    const { page } = worker();
    await page("words.save", LIST);
    await page("words.save", { ...LIST, words: ["陪标"], outcome: "block" });
    expect(await page("words.list", {})).toMatchObject({
      value: { lists: [{ id: LIST.id, title: LIST.title, outcome: "block", words: 1 }] },
    });
    expect(await page("words.read", { id: LIST.id })).toMatchObject({ value: { words: ["陪标"] } });
    await page("words.switch", { id: LIST.id, on: false });
    expect(await rulesOfPage()).not.toContain("陪标");
    await page("words.switch", { id: LIST.id, on: true });
    expect(await rulesOfPage()).toContain("陪标");
    await page("words.remove", { id: LIST.id });
    expect(await rulesOfPage()).not.toContain("陪标");
    expect(await page("words.read", { id: LIST.id })).toMatchObject({ ok: false, error: expect.stringMatching(/请/) });
    expect(await page("words.switch", { id: LIST.id, on: true })).toMatchObject({ ok: false });
  });

  it("are refused with a sentence: two of one name, and more than 60,000 words in all", async () => {
    const { page } = worker();
    await page("words.save", LIST);
    const other = { ...LIST, id: "word-list-00000002" };
    expect(await page("words.save", other)).toMatchObject({ ok: false, error: expect.stringContaining("招标用语") });
    const words = Array.from({ length: 59_999 }, (_, index) => `词语${index}`);
    expect(await page("words.save", { ...other, title: "大表", words })).toMatchObject({
      ok: false,
      error: expect.stringContaining("60001"),
    });
    expect(await page("words.save", { ...other, title: "大表", words: words.slice(1) })).toMatchObject({ ok: true });
  });

  it("that broke are said and skipped, and can be taken away", async () => {
    const { page } = worker();
    await fakeBrowser.storage.local.set({ "word-lists": { [LIST.id]: { ...LIST, words: "串标" } } });
    expect(await page("words.list", {})).toMatchObject({
      value: { lists: [{ id: LIST.id, broken: expect.stringMatching(/请/), on: false }] },
    });
    expect(await worker().content("pack.get", {})).toMatchObject({ value: { refused: [{ rule: LIST.id }] } });
    await page("words.remove", { id: LIST.id });
    expect(await page("words.list", {})).toMatchObject({ value: { lists: [] } });
  });
});

it("a batch is recorded, and nothing else may be recorded so", async () => {
  const { page } = worker();
  const id = "00000000-0000-4000-8000-000000000001";
  const occurredAt = new Date().toISOString();
  const fact: Fact = { type: "BatchChecked", pack: "national", texts: 3, unread: 1, tallies: [] };
  expect(await page("batch.record", { entry: { id, occurredAt, fact } })).toEqual({
    ok: true,
    value: { notice: null },
  });
  const { events } = await allEvents(createServices(storage.open()).db);
  expect(events.at(-1)).toMatchObject({ fact, by: { name: "" } });
  const other: Fact = { type: "SiteEnabled", origin: SITE };
  expect(await page("batch.record", { entry: { id, occurredAt, fact: other } })).toMatchObject({ ok: false });
});

describe("an imported pack", () => {
  const pack = { id: "own-pack", title: "本局规则", agency: "某局", version: "1", rules: [] };

  it("is taken away, but not while it is in force or another stands on it", async () => {
    const { page } = worker();
    const person = { name: "", department: "", role: "" };
    await page("pack.import", { json: JSON.stringify(pack) });
    await page("pack.import", { json: JSON.stringify({ ...pack, id: "upper", extends: "own-pack" }) });
    await page("settings.save", { person, pack: "upper" });
    for (const id of ["own-pack", "upper", "national"]) {
      expect(await page("pack.remove", { id })).toMatchObject({ ok: false, error: expect.stringMatching(/。$/) });
    }
    await page("settings.save", { person, pack: "national" });
    expect(await page("pack.remove", { id: "upper" })).toMatchObject({ ok: true });
    expect(await page("pack.remove", { id: "own-pack" })).toMatchObject({ ok: true });
    expect(JSON.stringify(await page("pack.list", {}))).not.toContain("own-pack");
  });
});

it("the mask that the agency wants is offered first on pages", async () => {
  const { page, content } = worker();
  const mask = (label: string, keepEnd: number) => ({ by: "mask", label, keepStart: 0, keepEnd });
  const rule = {
    id: "own-rule",
    title: "编号",
    category: "other",
    outcome: "ask",
    message: "请核对编号。",
    basis: [{ document: "某办法", clause: "第一条" }],
    match: { by: "terms", terms: ["编号"] },
    fix: mask("全部遮盖", 0),
    otherFixes: [mask("留后两位", 2)],
    flags: ["〔编号〕", "〔编号〕二"],
    passes: ["号码", "序号"],
  };
  const pack = { id: "own-pack", title: "本局规则", agency: "某局", version: "1", rules: [rule] };
  await page("pack.import", { json: JSON.stringify(pack) });
  await page("settings.save", { person: { name: "", department: "", role: "" }, pack: "own-pack" });
  held.said.length = 0;
  await page("settings.masks", { masks: { "own-rule": "留后两位" } });
  expect(held.said).toHaveLength(1);
  const first = { fix: { label: "留后两位" }, otherFixes: [{ label: "全部遮盖" }] };
  expect(await content("pack.get", {})).toMatchObject({ value: { pack: { rules: [first] } } });
  expect(await page("pack.read", {})).toMatchObject({
    value: { pack: { rules: [first] }, written: { rules: [{ fix: { label: "全部遮盖" } }] } },
  });
});
