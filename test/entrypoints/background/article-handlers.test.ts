import { held, resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../../lib/platform/new-id.ts";
import { articleOffice, DRAFTED, page, SITE } from "./article-office.ts";

beforeEach(resetBrowser);

describe("the case of a draft", () => {
  it("is found by its page, in any tab and by a worker that was killed", async () => {
    const office = await articleOffice();
    const { id, reply } = await office.start(page(1), newId());
    expect(reply).toMatchObject({ ok: true, value: { notice: null, article: { case: id, state: "open" } } });
    office.restart();
    const found = await office.find(page(1), newId(), "别的标题", { tab: 9 });
    expect(found).toMatchObject({ value: { article: { case: id }, candidates: [], policy: "offer" } });
    expect(await office.find(page(2), newId(), "别的标题")).toMatchObject({ value: { article: null } });
  });

  it("is begun once, whatever is sent again and from whichever tab", async () => {
    const office = await articleOffice();
    const draft = newId();
    const [one, other] = await Promise.all([office.start(page(1), draft), office.start(page(1), newId())]);
    expect([one.reply.ok, other.reply.ok]).toEqual([true, false]);
    const before = await office.facts();
    expect(await office.ask("article.start", one.data)).toMatchObject({
      ok: true,
      value: { article: { case: one.id } },
    });
    expect(await office.ask("article.start", { ...one.data, entry: newId() })).toMatchObject({ ok: false });
    expect(await office.facts()).toEqual(before);
    expect((await office.of("ArticlePlaced")).length).toBe(1);
  });

  it("is known by the draft until the first save gives it an address, which is put down once", async () => {
    const office = await articleOffice();
    const draft = newId();
    const { id } = await office.start("", draft);
    expect(await office.find("", draft)).toMatchObject({ value: { article: { case: id } } });
    expect(await office.find("", draft, "改过的标题", { tab: 8 })).toMatchObject({ value: { article: null } });
    // The save leads to another page, whose draft is another too.
    const saved = newId();
    expect(await office.find(page(5), saved)).toMatchObject({ value: { article: { case: id } } });
    await office.find(page(5), saved);
    await office.find(page(5), newId(), "x", { tab: 11 });
    expect(await office.of("ArticlePlaced")).toEqual([
      { type: "ArticlePlaced", case: id, page: page(5), portal: "示例系统" },
    ]);
    // The form is empty again, and the next article is none of it.
    expect(await office.find("", draft)).toMatchObject({ value: { article: null } });
    expect(await office.find(page(6), newId())).toMatchObject({ value: { article: null } });
  });

  it("is not taken from a page that goes on to another article under the same draft", async () => {
    const office = await articleOffice();
    const draft = newId();
    const { id } = await office.start("", draft);
    expect(await office.find(page(2), draft, "另一篇")).toMatchObject({
      value: { article: null, candidates: [{ case: id, title: DRAFTED["title"] }] },
    });
    await office.publish(draft);
    expect(await office.of("StepTaken")).toHaveLength(1);
  });

  it("can be said by a person, and not for a page that is another's", async () => {
    const office = await articleOffice();
    const { id } = await office.start("", newId(), DRAFTED, { tab: 3 });
    const draft = newId();
    const asked = { page: page(1), portal: "示例系统", draft };
    expect(await office.ask("article.link", { ...asked, case: id })).toMatchObject({
      value: { article: { case: id } },
    });
    await office.ask("article.link", { ...asked, case: id });
    expect(await office.of("ArticlePlaced")).toHaveLength(1);
    const other = await office.start(page(2), newId(), { ...DRAFTED, title: "另一篇" });
    expect(await office.ask("article.link", { ...asked, case: other.id })).toMatchObject({
      ok: false,
      error: expect.stringContaining("另一件登记"),
    });
    expect(await office.ask("article.link", { ...asked, case: newId() })).toMatchObject({ ok: false });
  });

  it("moves with what a person says last: the page before is free again", async () => {
    const office = await articleOffice();
    const { id } = await office.start(page(1), newId());
    const asked = { page: page(2), portal: "示例系统", draft: newId(), case: id };
    expect(await office.ask("article.link", asked)).toMatchObject({ ok: true });
    expect(await office.find(page(2), newId(), "x")).toMatchObject({ value: { article: { case: id } } });
    expect(await office.find(page(1), newId(), "x")).toMatchObject({ value: { article: null } });
    const stamps = await office.ask("article.stamps", { pages: [page(1), page(2)] });
    expect(stamps.ok && Object.keys(stamps.value.stamps)).toEqual([page(2)]);
  });

  it("offers open articles without a place or of the same title, the likest first", async () => {
    const office = await articleOffice();
    const far = await office.start("", newId(), { ...DRAFTED, title: "医保基金监管年度总结" }, { tab: 2 });
    const near = await office.start("", newId(), { ...DRAFTED, title: "关于门诊慢特病待遇的公告" }, { tab: 3 });
    await office.start(page(9), newId(), { ...DRAFTED, title: "关于生育津贴的公告" }, { tab: 4 });
    const same = await office.start(page(8), newId(), DRAFTED, { tab: 5 });
    const found = await office.find(page(1), newId(), DRAFTED["title"] as string, { tab: 6 });
    expect(found.ok && found.value.candidates.map((each) => each.case)).toEqual([same.id, near.id, far.id]);
  });
});

describe("what is refused", () => {
  it("is every message of a site that is not switched on, and pages of another site", async () => {
    const office = await articleOffice();
    const { id } = await office.start(page(1), newId());
    const before = await office.facts();
    const elsewhere = { origin: "https://other.example.cn" };
    const ask = { page: "", portal: "x", draft: newId(), title: "x" };
    const refused = [
      await office.ask("article.find", ask, elsewhere),
      await office.ask("article.sealed", { case: id }, elsewhere),
      await office.ask("article.stamps", { pages: [page(1)] }, elsewhere),
      await office.ask(
        "article.take",
        { case: id, entry: newId(), step: "drop", on: "2026-03-03", fields: {} },
        elsewhere,
      ),
      await office.ask("article.find", { ...ask, page: "https://other.example.cn/#cms/1" }),
      await office.ask("article.stamps", { pages: [page(1), "https://other.example.cn/"] }),
      await office.ask("article.public", { address: "https://www.example.cn/1.html" }),
      await office.ask("article.find", { ...ask, page: "javascript:alert(1)" }),
      await office.ask("article.find", { ...ask, title: "长".repeat(501) }),
    ];
    expect(refused.map(({ ok }) => ok)).toEqual(refused.map(() => false));
    expect(await office.facts()).toEqual(before);
  });

  it("is a case that stands on another site, or is no article", async () => {
    const office = await articleOffice();
    const { id } = await office.start(page(1), newId());
    const there = SITE.replace("cms", "other");
    held.granted.add(`${there}/*`);
    await office.ours("site.enable", { origin: there });
    const step = {
      case: id,
      entry: newId(),
      step: "drop",
      on: "2026-03-03",
      fields: { "decision-reason": "不用了。" },
    };
    expect(await office.ask("article.take", step, { origin: there, tab: 20 })).toMatchObject({
      ok: false,
      error: expect.stringContaining("没有找到"),
    });
    expect(await office.ask("article.sealed", { case: id }, { origin: there, tab: 20 })).toMatchObject({ ok: false });
    const request = newId();
    const fields = { channel: "in-person", applicant: newId(), "applicant-kind": "natural", content: "某内容" };
    const fact = { type: "StepTaken", case: request, procedure: "request", step: "register", fields } as const;
    await office.ours("case.record", { entries: [{ id: newId(), occurredAt: "2026-03-01T16:00:00.000Z", fact }] });
    expect(await office.take(request, "withdrawn")).toMatchObject({ ok: false });
    expect(
      await office.ask("article.link", { page: page(4), portal: "x", draft: newId(), case: request }),
    ).toMatchObject({ ok: false });
  });

  it("is a step that the procedure does not allow, with its faults", async () => {
    const office = await articleOffice();
    const { id } = await office.start(page(1), newId());
    const before = await office.facts();
    const cases = [
      await office.take(id, "approve", { "signed-by": "钱七" }, { seal: { secret: true } }),
      await office.take(id, "no-such-step"),
      await office.take(id, "department-review", { "signed-by": "王五" }),
      await office.take(id, "drop", { "decision-reason": "不用了。" }, { on: "2027-01-01" }),
      await office.take(id, "drop", { "decision-reason": "不用了。" }, { on: "2026-02-30" }),
      await office.take(id, "drop", { "decision-reason": "不用了。", outcome: "published" }),
      await office.take(id, "consult-answered", { "consult-result": "agrees" }, { of: newId() }),
    ];
    expect(cases.map(({ ok }) => ok)).toEqual(cases.map(() => false));
    expect(await office.start(page(2), newId(), { ...DRAFTED, attribute: "secret" })).toMatchObject({
      reply: { ok: false, error: expect.stringContaining("公开属性") },
    });
    expect(await office.facts()).toEqual(before);
  });
});

describe("a step's form", () => {
  it("follows what was filled in, and says faults and doubts", async () => {
    const office = await articleOffice();
    const first = await office.ask("article.form", {
      case: "",
      step: "",
      on: "2026-03-02",
      fields: { attribute: "none" },
    });
    expect(first).toMatchObject({ ok: true });
    expect(first.ok && first.value.fields.map(({ id }) => id)).toContain("attribute-reason");
    expect(first.ok && first.value.faults.map(({ field }) => field)).toContain("title");
    const { id } = await office.start(page(1), newId());
    const fields = { "signed-by": "李四" };
    const review = await office.ask("article.form", { case: id, step: "department-review", on: "2026-03-03", fields });
    expect(review.ok && review.value.warnings).toEqual([expect.stringContaining("李四是这一件的拟稿人")]);
    expect(await office.ask("article.form", { case: "", step: "approve", on: "2026-03-02", fields: {} })).toMatchObject(
      {
        ok: false,
      },
    );
  });
});

describe("the policy", () => {
  it("is the setting's, else the rules'", async () => {
    const office = await articleOffice();
    const policy = async () => {
      const found = await office.find(page(1), newId());
      return found.ok && found.value.policy;
    };
    const person = { name: "张某", department: "", role: "" };
    expect(await policy()).toBe("offer");
    for (const [pack, review] of [
      ["huoshan", "hold"],
      // Its document has expired.
      ["tianjin", "offer"],
      ["bozhou", "hold"],
      ["zhangzhou", "offer"],
      ["linyi", "offer"],
    ] as const) {
      expect(await office.ours("settings.save", { person, pack })).toMatchObject({ ok: true });
      expect(await policy()).toBe(review);
    }
    await office.ours("settings.save", { person, pack: "tianjin" });
    expect(await office.ours("settings.expired-rules", { keep: true })).toMatchObject({
      value: { expiredRules: { pack: "tianjin", by: person } },
    });
    expect(await policy()).toBe("hold");
    await office.ours("settings.expired-rules", { keep: false });
    expect(await policy()).toBe("offer");
    await office.ours("settings.article-review", { review: "hold" });
    expect(await policy()).toBe("hold");
    await office.ours("settings.article-review", { review: "off" });
    expect(await policy()).toBe("off");
  });
});
