import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../../lib/platform/new-id.ts";
import { fillDisk } from "../../lib/register/build.ts";
import { articleOffice, DRAFTED, page, SITE } from "./article-office.ts";

beforeEach(resetBrowser);

const DROPPED = { "decision-reason": "不用了。" };

describe("a full disk", () => {
  it("keeps the beginning of an article until it can be written, and then knows it", async () => {
    const office = await articleOffice();
    const free = fillDisk(office.services.db);
    const draft = newId();
    const { id, data, reply } = await office.start(page(1), draft);
    expect(reply).toMatchObject({ ok: false, error: expect.stringContaining("已暂存") });
    expect(await office.ask("article.start", data)).toMatchObject({ ok: false });
    free();
    expect(await office.ask("article.start", data)).toMatchObject({ ok: true, value: { article: { case: id } } });
    expect((await office.facts()).map(({ type }) => type)).toEqual(["StepTaken", "ArticlePlaced"]);
  });

  it("keeps a step that was taken, says so, and writes it once", async () => {
    const office = await articleOffice();
    const { id } = await office.start(page(1), newId());
    const free = fillDisk(office.services.db);
    const data = { case: id, entry: newId(), step: "drop", on: "2026-03-03", fields: DROPPED };
    expect(await office.ask("article.take", data)).toMatchObject({
      ok: true,
      value: { notice: expect.stringContaining("已暂存"), article: { state: "open" } },
    });
    free();
    expect(await office.ask("article.take", data)).toMatchObject({
      value: { notice: null, article: { state: "closed" } },
    });
    expect(await office.of("StepTaken")).toHaveLength(2);
  });

  it("loses no publication", async () => {
    const office = await articleOffice();
    const draft = newId();
    const { id } = await office.start(page(1), draft);
    await office.review(id);
    const free = fillDisk(office.services.db);
    await office.publish(draft);
    free();
    await office.services.recorder.drain();
    expect(await office.of("ArticlePublished")).toHaveLength(1);
    expect((await office.of("StepTaken")).at(-1)).toMatchObject({ case: id, step: "publish" });
  });
});

describe("at the same time", () => {
  it("one step is taken once, by two presses and by two tabs", async () => {
    const office = await articleOffice();
    const { id } = await office.start(page(1), newId());
    const data = { case: id, entry: newId(), step: "drop", on: "2026-03-03", fields: DROPPED };
    const replies = await Promise.all([
      office.ask("article.take", data),
      office.ask("article.take", data),
      office.ask("article.take", { ...data, entry: newId() }, { tab: 8 }),
    ]);
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(await office.of("StepTaken")).toHaveLength(2);
  });

  it("a page gets its address once", async () => {
    const office = await articleOffice();
    await office.start("", newId());
    await Promise.all([1, 2, 3].map(() => office.find(page(5), newId())));
    expect(await office.of("ArticlePlaced")).toHaveLength(1);
  });
});

describe("a worker that was killed", () => {
  it("still knows which draft is which article when it is published, in another frame too", async () => {
    const office = await articleOffice();
    const draft = newId();
    const { id } = await office.start("", draft, DRAFTED, { frame: 3 });
    await office.review(id);
    office.restart();
    await office.publish(draft, {}, { frame: 3 });
    expect((await office.of("StepTaken")).at(-1)).toMatchObject({ case: id, step: "publish" });
    await office.services.links.forget(7);
    expect(await office.services.links.inTab({ tab: 7, frame: 0, origin: SITE })).toEqual(new Set());
  });

  it("still knows what is tied, and where what is closed stands", async () => {
    const office = await articleOffice();
    const one = await office.start(page(1), newId());
    const other = await office.start(page(2), newId());
    const fact = { type: "CasesTied", case: one.id, to: other.id, tie: "interprets", reason: "" } as const;
    await office.ours("case.record", { entries: [{ id: newId(), occurredAt: new Date().toISOString(), fact }] });
    await office.take(other.id, "drop", DROPPED);
    await office.find(page(3), newId(), "x");
    office.restart();
    expect((await office.services.cases.naming(other.id)).map(({ id }) => id)).toEqual([one.id]);
    expect(await office.find(page(2), newId())).toMatchObject({ value: { article: { state: "closed" } } });
  });
});

describe("an article that was given up", () => {
  it("may be begun anew on its page; one that is out may not", async () => {
    const office = await articleOffice();
    const first = await office.start(page(1), newId());
    await office.take(first.id, "drop", DROPPED);
    const draft = newId();
    const again = await office.start(page(1), draft);
    expect(again.reply).toMatchObject({ ok: true });
    expect(await office.find(page(1), draft)).toMatchObject({ value: { article: { case: again.id, state: "open" } } });
    await office.review(again.id);
    await office.publish(draft);
    expect((await office.start(page(1), newId())).reply).toMatchObject({ ok: false });
  });

  it("is gone where its registration was withdrawn", async () => {
    const office = await articleOffice();
    const { id, data } = await office.start(page(1), newId());
    const fact = { type: "StepWithdrawn", case: id, entry: data.entry, reason: "登记错了" } as const;
    await office.ours("case.record", { entries: [{ id: newId(), occurredAt: new Date().toISOString(), fact }] });
    expect(await office.find(page(1), newId(), "x")).toMatchObject({ value: { article: null, candidates: [] } });
    expect(await office.take(id, "drop", DROPPED)).toMatchObject({ ok: false });
    expect(await office.ask("article.link", { page: page(2), portal: "x", draft: newId(), case: id })).toMatchObject({
      ok: false,
    });
    expect((await office.start(page(1), newId())).reply).toMatchObject({ ok: true });
  });
});
