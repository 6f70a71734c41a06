import { held, resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { contentHandlers } from "../../../entrypoints/background/pages/content-handlers.ts";
import { pageHandlers } from "../../../entrypoints/background/page-handlers.ts";
import { createServices } from "../../../entrypoints/background/services.ts";
import { answer } from "../../../lib/messaging/handle.ts";
import type { MessageName, RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import type { Result } from "../../../lib/model/result.ts";
import { procedureFor } from "../../../lib/procedures/packs/procedure-for.ts";
import { disk } from "../register/build.ts";

const ID = fakeBrowser.runtime.id;
const SITE = "https://cms.example.gov.cn";
const PERSON = { name: "张某", department: "办公室", role: "政务公开专员" };
const BASIS = [{ document: "测试局依申请公开制度", clause: "第五条" }];
const OWN_STEP = { id: "own-check", title: "本局复核", role: "办公室", basis: BASIS };

let storage = disk();

function worker() {
  const services = createServices(storage.open());
  const handlers = { ...contentHandlers(services), ...pageHandlers(services) };
  return {
    page: <N extends MessageName>(name: N, data: RequestOf<N>) =>
      answer(handlers, { name, data }, { id: ID, url: fakeBrowser.runtime.getURL("/dashboard.html") }),
    content: <N extends MessageName>(name: N, data: RequestOf<N>) =>
      answer(handlers, { name, data }, { id: ID, url: SITE, origin: SITE, frameId: 0, tab: { id: 7 } }),
  };
}

/** The request procedure as a page gets it, and why something was left out. */
async function request(): Promise<{ steps: string[]; refused: string[] }> {
  const reply: Result<unknown> = await worker().page("procedures.get", {});
  if (!reply.ok) throw new Error(reply.error);
  // The handler's own type, lost on the way through `answer`.
  const { procedures, refused } = reply.value as { procedures: Procedure[]; refused: { reason: string }[] };
  const found = procedures.find(({ id }) => id === "request");
  return { steps: found?.steps.map(({ id }) => id) ?? [], refused: refused.map(({ reason }) => reason) };
}

function pack(after: string): string {
  const procedureChanges = [{ procedure: "request", basis: BASIS, steps: [{ ...OWN_STEP, after: [after] }] }];
  return JSON.stringify({
    id: "own",
    title: "本局规则",
    agency: "测试局",
    version: "1",
    extends: "national",
    rules: [],
    procedureChanges,
  });
}

beforeEach(() => {
  resetBrowser();
  storage = disk();
});

it("gives the national procedures, then those of the pack that was chosen", async () => {
  expect(await request()).toMatchObject({ refused: [] });
  expect((await request()).steps).not.toContain("accept-notice");
  await worker().page("settings.save", { person: PERSON, pack: "huoshan" });
  expect((await request()).steps).toContain("accept-notice");
});

it("changes of the settings what it was told, and nothing that the page may know from before", async () => {
  const { page } = worker();
  const other = { ...PERSON, name: "王芳" };
  await page("settings.save", { person: PERSON });
  await page("settings.save", { pack: "huoshan" });
  await page("settings.save", { person: other });
  await page("settings.masks", { masks: { "mobile-phone": "遮盖中间四位" } });
  await page("settings.masks", { masks: { "bank-card": "删去" } });
  await page("settings.clock-units", { units: { "complaint-not-accepted": "workday" } });
  await page("settings.clock-units", { units: { "other-limit": "calendar-day" } });
  expect(await page("settings.get", {})).toMatchObject({
    value: {
      settings: {
        person: other,
        pack: "huoshan",
        masks: { "mobile-phone": "遮盖中间四位", "bank-card": "删去" },
        clockUnits: { "complaint-not-accepted": "workday", "other-limit": "calendar-day" },
      },
    },
  });
  expect(await page("settings.save", { pack: "nowhere" })).toMatchObject({ ok: false });
});

it("takes up the steps of an imported pack, and one that can never be taken is named at import and after", async () => {
  const { page } = worker();
  expect(await page("pack.import", { json: pack("received") })).toMatchObject({ value: { refused: [] } });
  await page("settings.save", { person: PERSON, pack: "own" });
  expect(await request()).toMatchObject({ steps: expect.arrayContaining(["own-check"]), refused: [] });
  const faulty = { value: { refused: [{ rule: "request", reason: expect.stringContaining("“本局复核”") }] } };
  expect(await page("pack.import", { json: pack("own-check") })).toMatchObject(faulty);
  const { steps, refused } = await request();
  expect(steps).not.toContain("own-check");
  expect(steps).toContain("send-reply");
  expect(refused).toEqual([expect.stringContaining("“本局复核”")]);
});

it("is for our own pages, and scripts in pages get no procedures with the rules", async () => {
  const { page, content } = worker();
  expect(await content("procedures.get", {})).toMatchObject({ ok: false });
  held.granted.add(`${SITE}/*`);
  await page("site.enable", { origin: SITE });
  await page("settings.save", { person: PERSON, pack: "huoshan" });
  for (const reply of [await content("pack.get", {}), await page("pack.read", {})]) {
    expect(reply).toMatchObject({ ok: true, value: { pack: { id: "huoshan" } } });
    const { value } = reply as { value: { pack: object } };
    expect(Object.keys(value.pack).sort()).toEqual(["agency", "id", "rules", "title", "version"]);
  }
  // What an agency saves as a file is whole.
  expect(await page("pack.read", {})).toMatchObject({ value: { written: { procedures: expect.anything() } } });
});

it("H9.4: counts in what the agency settled on, where a document leaves it open, until another pack is chosen", async () => {
  const { page } = worker();
  const unit = async (): Promise<unknown> => {
    const reply = (await page("procedures.get", {})) as { value: { procedures: readonly Procedure[] } };
    const complaint = reply.value.procedures.find(({ id }) => id === "complaint");
    return complaint?.clocks.find(({ id }) => id === "not-accepted-notice")?.within;
  };
  await page("settings.save", { person: PERSON, pack: "huoshan" });
  expect(await unit()).toEqual({ count: 5, unit: "calendar-day" });
  await page("settings.clock-units", { units: { "complaint-not-accepted": "workday" } });
  expect(await unit()).toEqual({ count: 5, unit: "workday" });
  await page("settings.clock-units", { units: { "complaint-not-accepted": "calendar-day" } });
  expect(await unit()).toEqual({ count: 5, unit: "calendar-day" });
  expect(
    await page("settings.clock-units", { units: { "complaint-not-accepted": "hour" as "workday" } }),
  ).toMatchObject({ ok: false });
});

it("goes by the national rules after a document's last day, unless the agency keeps to it; another pack is not kept with it", async () => {
  const MEASURES = "天津市医疗保障局政务公开实施办法";
  const { page, content } = worker();
  const isOfMeasures = async (day: string): Promise<boolean> => {
    const reply: Result<unknown> = await page("procedures.get", {});
    if (!reply.ok) throw new Error(reply.error);
    const { procedures } = reply.value as { procedures: Procedure[] };
    return procedureFor(procedures, "request", day)?.basis.some(({ document }) => document === MEASURES) ?? false;
  };
  await page("settings.save", { person: PERSON, pack: "tianjin" });
  expect([await isOfMeasures("2024-10-26"), await isOfMeasures("2024-10-27")]).toEqual([true, false]);
  expect(await content("settings.expired-rules", { keep: true })).toMatchObject({ ok: false });
  expect(await page("settings.expired-rules", { keep: true })).toMatchObject({
    value: { expiredRules: { pack: "tianjin", by: PERSON } },
  });
  expect(await isOfMeasures("2026-11-22")).toBe(true);
  const expired = { ...JSON.parse(pack("received")), validity: { until: "2025-12-31", basis: BASIS } };
  await page("pack.import", { json: JSON.stringify(expired) });
  await page("settings.save", { person: PERSON, pack: "own" });
  expect((await request()).steps).not.toContain("own-check");
  await page("settings.expired-rules", { keep: true });
  expect((await request()).steps).toContain("own-check");
  await page("settings.expired-rules", { keep: false });
  expect((await request()).steps).not.toContain("own-check");
});
