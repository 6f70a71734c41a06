import { held, resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { newId } from "../../../lib/platform/new-id.ts";
import { articleOffice, DRAFTED, page, SITE } from "./article-office.ts";

const OTHER = "https://other.example.com";
const OTHER_TITLE = { ...DRAFTED, title: "完全另一篇的标题" };

beforeEach(resetBrowser);

describe("a path that stands for all articles", () => {
  const path = `${SITE}/article/edit`;

  it("is the case of the same title, or the one that the draft was said to be", async () => {
    const office = await articleOffice();
    const draft = newId();
    const { id } = await office.start(path, draft);
    expect(await office.find(path, newId())).toMatchObject({ value: { article: { case: id } } });
    expect(await office.find(path, draft, "改过的标题")).toMatchObject({ value: { article: { case: id } } });
    expect(await office.find(path, newId(), "完全另一篇的标题")).toMatchObject({
      value: { article: null, candidates: [{ case: id }] },
    });
    expect(await office.find(path, newId(), "")).toMatchObject({ value: { article: null } });
  });

  it("lets another article begin, and each is found by its own title", async () => {
    const office = await articleOffice();
    const one = await office.start(path, newId());
    const other = await office.start(path, newId(), OTHER_TITLE);
    expect(other.reply).toMatchObject({ ok: true });
    expect(await office.find(path, newId())).toMatchObject({ value: { article: { case: one.id } } });
    expect(await office.find(path, newId(), OTHER_TITLE.title)).toMatchObject({
      value: { article: { case: other.id } },
    });
    expect((await office.start(path, newId())).reply).toMatchObject({ ok: false });
  });

  it("is what a person says of a draft with another title", async () => {
    const office = await articleOffice();
    await office.start(path, newId());
    const other = await office.start(page(4), newId(), OTHER_TITLE);
    const draft = newId();
    const asked = { page: path, portal: "示例系统", draft, case: other.id };
    expect(await office.ask("article.link", asked)).toMatchObject({ ok: true });
    expect(await office.find(path, draft)).toMatchObject({ value: { article: { case: other.id } } });
  });
});

describe("a draft that the CMS has not saved", () => {
  it("is the article that a person said, also one that stands on a page", async () => {
    const office = await articleOffice();
    const { id } = await office.start(page(1), newId());
    const draft = newId();
    await office.ask("article.link", { page: "", portal: "示例系统", draft, case: id });
    expect(await office.find("", draft)).toMatchObject({ value: { article: { case: id } } });
  });

  it("is none that was closed before it was saved", async () => {
    const office = await articleOffice();
    const { id } = await office.start("", newId());
    await office.take(id, "drop", { "decision-reason": "不用了。" });
    expect(await office.find(page(5), newId())).toMatchObject({ value: { article: null } });
    expect(await office.of("ArticlePlaced")).toEqual([]);
  });
});

describe("another site that is switched on", () => {
  const from = { origin: OTHER, tab: 9 };

  async function offices() {
    const office = await articleOffice();
    held.granted.add(`${OTHER}/*`);
    await office.ours("site.enable", { origin: OTHER });
    const find = (more = {}) => office.find(`${OTHER}/x`, newId(), String(DRAFTED["title"]), { ...from, ...more });
    const link = (id: string, more = {}) =>
      office.ask("article.link", { page: `${OTHER}/x`, portal: "x", draft: newId(), case: id }, { ...from, ...more });
    return { office, find, link };
  }

  it("is offered no article of this one, and cannot take it", async () => {
    const { office, find, link } = await offices();
    const { id } = await office.start(page(1), newId());
    expect(await find()).toMatchObject({ value: { candidates: [] } });
    for (const tab of [9, 7]) expect(await link(id, { tab })).toMatchObject({ ok: false });
    expect(await office.find(page(1), newId())).toMatchObject({ value: { article: { case: id } } });
  });

  it("nor one that stands nowhere yet, also after the browser was closed", async () => {
    const { office, find, link } = await offices();
    const { id } = await office.start("", newId());
    await office.services.links.forget(7);
    expect(await find()).toMatchObject({ value: { candidates: [] } });
    expect(await link(id)).toMatchObject({ ok: false });
    const step = { case: id, entry: newId(), step: "drop", on: "2026-03-03", fields: { "decision-reason": "x" } };
    expect(await office.ask("article.take", step, from)).toMatchObject({ ok: false });
    expect(await office.find(page(5), newId(), "x")).toMatchObject({ value: { candidates: [{ case: id }] } });
  });

  it("is offered one that was begun on our own pages", async () => {
    const { office, find } = await offices();
    const id = newId();
    const fact = { type: "StepTaken", case: id, procedure: "article", step: "draft", fields: DRAFTED } as const;
    await office.ours("case.record", { entries: [{ id: newId(), occurredAt: "2026-03-01T16:00:00.000Z", fact }] });
    expect(await find()).toMatchObject({ value: { candidates: [{ case: id }] } });
  });
});

describe("the articles that a draft may be", () => {
  it("are looked for with what is stored read as often for many open ones as for one", async () => {
    const office = await articleOffice();
    const readings = async (): Promise<number> => {
      const session = vi.spyOn(browser.storage.session, "get");
      const local = vi.spyOn(browser.storage.local, "get");
      await office.find(page(99), newId(), "另一篇");
      const count = session.mock.calls.length + local.mock.calls.length;
      session.mockRestore();
      local.mockRestore();
      return count;
    };
    await office.start(page(1), newId());
    await readings();
    const one = await readings();
    for (let number = 2; number <= 12; number += 1) await office.start(page(number), newId());
    await readings();
    expect(await readings()).toBe(one);
  });
});
