import { held, resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { contentHandlers } from "../../../entrypoints/background/pages/content-handlers.ts";
import { pageHandlers } from "../../../entrypoints/background/page-handlers.ts";
import { createServices } from "../../../entrypoints/background/services.ts";
import { answer } from "../../../lib/messaging/handle.ts";
import type { MessageName, PackInForce, RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Result } from "../../../lib/model/result.ts";
import { allEvents } from "../../../lib/register/read.ts";
import { disk } from "../register/build.ts";

const SITE = "https://cms.example.gov.cn";
const ID = fakeBrowser.runtime.id;
const TOKEN = { token: "a".repeat(64), title: "b".repeat(64), reason: "已核对无误" };
const EMAIL = { rule: "personal-email", category: "personal-email", text: "ybj@qq.com", reason: "办公用邮箱" } as const;

let storage = disk();

function worker() {
  const services = createServices(storage.open());
  const handlers = { ...contentHandlers(services), ...pageHandlers(services) };
  return {
    services,
    page: <N extends MessageName>(name: N, data: RequestOf<N>) =>
      answer(handlers, { name, data }, { id: ID, url: fakeBrowser.runtime.getURL("/options.html") }),
    content: <N extends MessageName>(name: N, data: RequestOf<N>, url = `${SITE}/edit?id=7`) =>
      answer(handlers, { name, data }, { id: ID, url, origin: SITE, frameId: 0, tab: { id: 7 } }),
  };
}

async function pack(url?: string): Promise<PackInForce> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol says what is answered.
  const reply = (await worker().content("pack.get", {}, url)) as Result<PackInForce>;
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

beforeEach(async () => {
  resetBrowser();
  storage = disk();
  held.granted.add(`${SITE}/*`);
  held.tabs.add(7);
  held.listening.add("7:0");
  await worker().page("site.enable", { origin: SITE });
  held.said.length = 0;
});

it("a draft's waivers come with the rules to the page under the same address only, until dropped", async () => {
  const { key } = (await pack()).draft;
  expect(await worker().content("waiver.keep", { draft: key, ...TOKEN })).toMatchObject({ ok: true });
  expect((await pack()).draft).toMatchObject({ key, waivers: [TOKEN] });
  expect((await pack(`${SITE}/edit?id=8`)).draft.waivers).toEqual([]);
  await worker().content("waiver.drop", { draft: key, token: TOKEN.token });
  expect((await pack()).draft.waivers).toEqual([]);
});

it("an entry of the agency's list comes with the rules, is told to the tabs, and is withdrawn with a record", async () => {
  expect(await worker().content("allowed.add", EMAIL)).toMatchObject({ ok: true });
  expect(held.said).toEqual([{ tab: 7, message: { name: "allowed.changed", data: {} } }]);
  const [entry] = (await pack()).allowed;
  expect(entry).toMatchObject(EMAIL);
  const { page, services } = worker();
  await page("allowed.withdraw", { id: entry?.id ?? "" });
  await page("allowed.withdraw", { id: entry?.id ?? "" });
  expect((await pack()).allowed).toEqual([]);
  const facts = (await allEvents(services.db)).events.map(({ fact }) => fact);
  expect(facts.filter(({ type }) => type !== "SiteEnabled")).toEqual([
    { type: "AllowanceWithdrawn", rule: EMAIL.rule, category: EMAIL.category },
  ]);
  expect(JSON.stringify(facts)).not.toContain(EMAIL.text);
});

it.each([
  "secrecy-marking",
  "internal-marking",
  "work-secret",
  "id-number",
  "medical-privacy",
  "informant",
  "bank-card",
])("the list refuses what may not be stored: %s", async (category) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of the categories above.
  const allowance = { ...EMAIL, category: category as "id-number" };
  expect(await worker().content("allowed.add", allowance)).toMatchObject({ ok: false });
  expect((await pack()).allowed).toEqual([]);
});

it("a site that is off can keep nothing", async () => {
  const { key } = (await pack()).draft;
  await worker().page("site.disable", { origin: SITE });
  expect(await worker().content("waiver.keep", { draft: key, ...TOKEN })).toMatchObject({ ok: false });
  expect(await worker().content("allowed.add", EMAIL)).toMatchObject({ ok: false });
});

it("a script of ours is run in the frame that asked, on a site that is on", async () => {
  const execute = vi.fn().mockResolvedValueOnce([{}]).mockRejectedValueOnce(new Error("Cannot access"));
  held.execute = execute;
  expect(await worker().content("script.load", { script: "panel" })).toMatchObject({ ok: true });
  expect(execute.mock.calls[0]?.[0]).toEqual({ target: { tabId: 7, frameIds: [0] }, files: ["/panel.js"] });
  expect(await worker().content("script.load", { script: "panel" })).toMatchObject({ ok: false });
  await worker().page("site.disable", { origin: SITE });
  expect(await worker().content("script.load", { script: "panel" })).toMatchObject({ ok: false });
  expect(execute).toHaveBeenCalledTimes(2);
});
