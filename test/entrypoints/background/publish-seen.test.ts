import { held, resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Fact } from "../../../lib/model/event.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { articleOffice, page, SITE } from "./article-office.ts";

const OTHER = "https://other.example.com";

beforeEach(resetBrowser);

async function reviewed() {
  const office = await articleOffice();
  const draft = newId();
  const { id } = await office.start(page(1), draft);
  await office.review(id);
  const seen = (from = {}) => office.ask("publish.seen", { evidence: "页面提示" }, from);
  const out = async () => ({
    published: (await office.of("ArticlePublished")).length,
    steps: (await office.of("StepTaken")).filter(({ step }) => step === "publish").length,
  });
  return { office, draft, id, seen, out };
}

describe("a publication", () => {
  it("is recorded where the rules cannot be read, and says so; its step follows when it is told again", async () => {
    const { office, draft, seen, out } = await reviewed();
    const rules = vi.spyOn(office.services.packs, "inForceOrNational").mockRejectedValue(new Error("no rules"));
    expect(await office.publish(draft)).toMatchObject({ ok: false, error: expect.stringContaining("已经记录发布") });
    expect(await out()).toEqual({ published: 1, steps: 0 });
    rules.mockRestore();
    expect(await seen()).toMatchObject({ ok: true });
    expect(await out()).toEqual({ published: 1, steps: 1 });
  });

  it("is recorded once, however often it is told, by two frames too", async () => {
    const { office, draft, seen, out } = await reviewed();
    await office.publish(draft);
    await Promise.all([seen(), seen({ frame: 2 })]);
    expect(await out()).toEqual({ published: 1, steps: 1 });
  });

  it("is recorded once where the worker was killed right after it was written", async () => {
    const { office, draft, seen, out } = await reviewed();
    Object.assign(office.services.releases, { markSeen: () => Promise.reject(new Error("killed")) });
    await office.publish(draft).catch(() => undefined);
    office.restart();
    expect(await seen()).toMatchObject({ ok: true });
    expect(await out()).toEqual({ published: 1, steps: 1 });
  });

  it("is recorded where the worker was killed before it was written", async () => {
    const { office, draft, seen, out } = await reviewed();
    Object.assign(office.services.cases, { withIds: () => new Promise(() => undefined) });
    void office.publish(draft);
    await vi.waitFor(async () => expect(await office.of("PublishReleased")).toHaveLength(1));
    office.restart();
    expect(await seen()).toMatchObject({ ok: true });
    expect(await out()).toEqual({ published: 1, steps: 1 });
  });
});

describe("what another site says", () => {
  async function released() {
    const all = await reviewed();
    const ref = { draft: all.draft, page: `${SITE}/edit`, portal: "示例系统", digest: "1".repeat(64) };
    const fact: Fact = { type: "PublishReleased", draft: ref, tallies: [] };
    const entries = [{ id: newId(), occurredAt: new Date().toISOString(), fact }];
    await all.office.ask("register.append", { entries });
    return all;
  }

  it("counts for nothing where that is not switched on", async () => {
    const { seen, out } = await released();
    expect(await seen({ origin: OTHER })).toMatchObject({ ok: false });
    expect(await out()).toEqual({ published: 0, steps: 0 });
  });

  it("is not said of this site's draft", async () => {
    const { office, seen, out } = await released();
    held.granted.add(`${OTHER}/*`);
    await office.ours("site.enable", { origin: OTHER });
    expect(await seen({ origin: OTHER })).toMatchObject({ ok: true });
    expect(await out()).toEqual({ published: 0, steps: 0 });
    await seen();
    expect(await out()).toEqual({ published: 1, steps: 1 });
  });
});
