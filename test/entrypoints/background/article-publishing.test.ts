import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import type { Fact } from "../../../lib/model/event.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { allEvents } from "../../../lib/register/read.ts";
import { articleOffice, CLERK, page, sealOf, SITE, text } from "./article-office.ts";

const ADDRESS = `${SITE}/art/2026/3/4/art_1.html`;

beforeEach(resetBrowser);

describe("a step", () => {
  it("is recorded once, however often it is sent, in the name of the person at the desk", async () => {
    const office = await articleOffice();
    const { id } = await office.start(page(1), newId());
    const reviewed = { "signed-by": "王五", opinion: "同意", "opinion-basis": "条例", "opinion-reason": "准确" };
    const data = {
      case: id,
      entry: newId(),
      step: "department-review",
      on: "2026-03-03",
      fields: { ...reviewed, "slip-number": "2026-7" },
    };
    const first = await office.ask("article.take", data);
    expect(first).toMatchObject({
      value: { notice: null, article: { done: [{ by: "李四" }, { by: "王五", slip: "2026-7", on: "2026-03-03" }] } },
    });
    const before = await office.facts();
    expect(await office.ask("article.take", data)).toMatchObject({ ok: true });
    expect(await office.facts()).toEqual(before);
    const { events } = await allEvents(office.services.db);
    expect(events.at(-1)).toMatchObject({ by: CLERK, occurredAt: "2026-03-02T16:00:00.000Z" });
  });

  it("that seals needs the text, and the digest of that text", async () => {
    const office = await articleOffice();
    const { id } = await office.start(page(1), newId());
    await office.review(id);
    await office.take(id, "return-draft", { "signed-by": "钱七", "return-reason": "要改" });
    const good = sealOf(text("改了。"));
    const signed = { "signed-by": "钱七" };
    for (const seal of [undefined, { ...good, digest: "0".repeat(64) }, { ...good, text: text("另外的。") }]) {
      const reply = await office.take(id, "approve", signed, seal ? { seal } : {});
      expect(reply).toMatchObject({ ok: false, error: expect.stringContaining("没有登记") });
    }
    const empty = { fields: [{ name: "正文", blocks: [] }] };
    expect(await office.take(id, "approve", signed, { seal: sealOf(empty) })).toMatchObject({ ok: false });
    expect(await office.take(id, "drop", { "decision-reason": "不用了。" }, { seal: good })).toMatchObject({
      ok: false,
    });
    expect(await office.of("TextSealed")).toHaveLength(1);
  });

  it("that seals is recorded with the digest and the length, and its text is kept for its own site", async () => {
    const office = await articleOffice();
    const { id } = await office.start(page(1), newId());
    const reply = await office.review(id, "封存的正文。");
    const { digest } = sealOf(text("封存的正文。"));
    expect(reply).toMatchObject({
      value: {
        notice: null,
        article: { mayPublish: true, waitsFor: [], needsSeal: true, seal: { digest, by: "钱七", on: office.today() } },
      },
    });
    expect(await office.of("TextSealed")).toMatchObject([{ case: id, digest, characters: 16 }]);
    expect(await office.ask("article.sealed", { case: id })).toEqual({
      ok: true,
      value: { text: text("封存的正文。") },
    });
    // It is sealed as it stands now, though the paper says an earlier day.
    const { events } = await allEvents(office.services.db);
    const seal = events.find(({ fact }) => fact.type === "TextSealed");
    expect(Date.now() - Date.parse(seal?.occurredAt ?? "")).toBeLessThan(60_000);
    // The log has no word of it.
    expect(JSON.stringify(await office.facts())).not.toContain("封存的正文");
    await office.take(id, "return-draft", { "signed-by": "钱七", "return-reason": "要改" });
    expect(await office.ask("article.sealed", { case: id })).toEqual({ ok: true, value: { text: null } });
  });

  it("that seals gives the text of a draft without an address to nobody but the tab that writes it", async () => {
    const office = await articleOffice();
    const { id } = await office.start("", newId());
    await office.review(id);
    expect(await office.ask("article.sealed", { case: id })).toMatchObject({ value: { text: text("正文如下。") } });
    expect(await office.ask("article.sealed", { case: id }, { tab: 99 })).toMatchObject({ ok: false });
  });

  it("that seals a text with a secrecy mark is recorded and seals nothing", async () => {
    const office = await articleOffice();
    const { id } = await office.start(page(1), newId());
    await office.review(id);
    await office.take(id, "return-draft", { "signed-by": "钱七", "return-reason": "要改" });
    const again = { "signed-by": "王五", opinion: "同意", "opinion-basis": "条例", "opinion-reason": "准确" };
    await office.take(id, "department-review", again);
    await office.take(id, "secrecy-review", {
      ...again,
      "review-finding": "public",
      "third-party-needed": false,
      "organs-needed": false,
    });
    const reply = await office.take(id, "approve", { "signed-by": "钱七" }, { seal: { secret: true } });
    expect(reply).toMatchObject({
      value: { notice: expect.stringContaining("国家秘密标志"), article: { needsSeal: true } },
    });
    expect(reply.ok && reply.value.article.seal).toBeUndefined();
    expect(await office.of("TextSealed")).toHaveLength(1);
    expect(await office.ask("article.sealed", { case: id })).toMatchObject({ value: { text: null } });
  });

  it("that seals is recorded on a full disk, and it is said that nothing can be compared", async () => {
    const office = await articleOffice();
    const { id } = await office.start(page(1), newId());
    Object.assign(office.services.sealedTexts, { keep: () => Promise.resolve(false) });
    const reply = await office.review(id);
    expect(reply).toMatchObject({
      value: { notice: expect.stringContaining("不能逐字对照"), article: { mayPublish: true } },
    });
    expect(await office.ask("article.sealed", { case: id })).toMatchObject({ value: { text: null } });
  });
});

describe("publishing", () => {
  it("takes the publishing step, as the CMS said it", async () => {
    const office = await articleOffice();
    const draft = newId();
    const { id } = await office.start(page(1), draft);
    await office.review(id);
    await office.publish(draft, { address: `${ADDRESS}#top`, at: "2026-03-04 10:00" });
    expect((await office.of("ArticlePublished"))[0]).toMatchObject({
      address: `${ADDRESS}#top`,
      at: "2026-03-04 10:00",
    });
    expect((await office.of("StepTaken")).at(-1)).toEqual({
      type: "StepTaken",
      case: id,
      procedure: "article",
      step: "publish",
      fields: {
        "public-address": `${ADDRESS}#top`,
        "published-at": "2026-03-04 10:00",
        channel: "示例系统",
        evidence: "页面提示",
      },
    });
    const found = await office.find(page(1), newId());
    expect(found).toMatchObject({
      value: { article: { state: "closed", outcome: "已公开", published: { at: "2026-03-04 10:00" }, waitsFor: [] } },
    });
  });

  it("leaves out what the CMS did not say, and an address of another site", async () => {
    const office = await articleOffice();
    const draft = newId();
    const { id } = await office.start(page(1), draft);
    await office.review(id);
    await office.publish(draft, { address: "https://elsewhere.example.cn/1.html" });
    expect((await office.of("ArticlePublished"))[0]).not.toHaveProperty("address");
    const { fields } = (await office.of("StepTaken")).at(-1) ?? { fields: {} };
    expect(fields).toEqual({ channel: "示例系统", evidence: "页面提示" });
    expect(await office.find(page(1), draft)).toMatchObject({ value: { article: { published: {} } } });
  });

  it("that was let pass is put down as it happened, with what was lacking and who let it pass", async () => {
    const office = await articleOffice();
    const draft = newId();
    const { id } = await office.start(page(1), draft);
    const ref = { draft, page: `${SITE}/edit`, portal: "示例系统", digest: "1".repeat(64) };
    const fact: Fact = {
      type: "PublishOverridden",
      draft: ref,
      tallies: [],
      missing: ["审定"],
      approver: { name: "周局长", department: "", role: "局长" },
      reason: "上级要求立即发布。",
    };
    await office.ask("register.append", { entries: [{ id: newId(), occurredAt: new Date().toISOString(), fact }] });
    await office.publish(draft);
    const last = (await office.of("StepTaken")).at(-1);
    expect(last).toMatchObject({ case: id, step: "publish" });
    const evidence = String(last?.fields["evidence"]);
    expect(evidence).toBe("页面提示（发布时还没有办妥：部门负责人审核、保密审查、审定；由周局长批准放行）");
    expect(await office.find(page(1), draft)).toMatchObject({ value: { article: { state: "closed" } } });
  });

  it("names nobody who let another text pass", async () => {
    const office = await articleOffice();
    const draft = newId();
    await office.start(page(1), draft);
    const ref = { draft, page: `${SITE}/edit`, portal: "示例系统", digest: "2".repeat(64) };
    const approver = { name: "周局长", department: "", role: "局长" };
    const fact: Fact = { type: "PublishOverridden", draft: ref, tallies: [], approver, reason: "上级要求立即发布。" };
    await office.ask("register.append", { entries: [{ id: newId(), occurredAt: new Date().toISOString(), fact }] });
    await office.publish(draft);
    const evidence = (await office.of("StepTaken")).at(-1)?.fields["evidence"];
    expect(evidence).toBe("页面提示（发布时还没有办妥：部门负责人审核、保密审查、审定）");
  });

  it("of a text that was changed after the approval says so", async () => {
    const office = await articleOffice();
    const draft = newId();
    const { id } = await office.start(page(1), draft);
    await office.review(id);
    const ref = { draft, page: `${SITE}/edit`, portal: "示例系统", digest: "1".repeat(64) };
    const approver = { name: "周局长", department: "", role: "局长" };
    const missing = ["审定后改动"];
    const fact: Fact = {
      type: "PublishOverridden",
      draft: ref,
      tallies: [],
      missing,
      approver,
      reason: "只改了落款。",
    };
    await office.ask("register.append", { entries: [{ id: newId(), occurredAt: new Date().toISOString(), fact }] });
    await office.publish(draft);
    const evidence = (await office.of("StepTaken")).at(-1)?.fields["evidence"];
    expect(evidence).toBe("页面提示（发布时还没有办妥：审定后改动；由周局长批准放行）");
  });

  it("once more without 更正 is put down too, and says so", async () => {
    const office = await articleOffice();
    const draft = newId();
    const { id } = await office.start(page(1), draft);
    await office.review(id);
    await office.publish(draft);
    await office.publish(draft);
    const steps = (await office.of("StepTaken")).filter(({ step }) => step === "publish");
    expect(steps.map(({ fields }) => fields["evidence"])).toEqual([
      "页面提示",
      "页面提示（发布时没有登记更正或者重新办理）",
    ]);
  });

  it("of a draft without a case is recorded as before", async () => {
    const office = await articleOffice();
    await office.start(page(1), newId());
    await office.publish(newId());
    expect(await office.of("ArticlePublished")).toHaveLength(1);
    expect(await office.of("StepTaken")).toHaveLength(1);
  });
});
