import { describe, expect, it } from "vitest";
import { articleView, neededToPublish } from "../../../../lib/projections/articles/article-view.ts";
import { reviewVerdict } from "../../../../lib/page/gate/review-verdict.ts";
import { approved, ARTICLE, asCase, drafted } from "./articles.ts";

const titles = (needed: readonly { title: string }[]): string[] => needed.map(({ title }) => title);
const CASE = "00000000-0000-4000-8000-00000000ca5e";

describe("articleView", () => {
  it("says what was done, by whom, and what can be done now", () => {
    const log = drafted();
    log.step("department-review", "2026-03-03", { "signed-by": "王五", "slip-number": "2026-7" });
    const view = articleView(asCase(log), ARTICLE);
    expect(view).toMatchObject({
      title: "关于门诊慢特病的公告",
      state: "open",
      needsSeal: true,
      mayPublish: false,
      done: [
        { step: "draft", by: "李四", on: "2026-03-02", sealed: false },
        { step: "department-review", title: "部门负责人审核", by: "王五", slip: "2026-7" },
      ],
      waitsFor: [
        { title: "保密审查", role: "政府信息公开工作机构" },
        { title: "审定", role: "分管领导或者主要领导" },
      ],
    });
    expect(view).not.toHaveProperty("published");
    expect(view.next.find(({ step }) => step === "secrecy-review")).toMatchObject({ optional: false, seals: false });
    expect(view.clocks).toEqual([expect.objectContaining({ title: "公开期限", main: true, due: "2026-03-30" })]);
  });

  it("may be published once everything stands, and waits for nothing then", () => {
    const log = drafted();
    const entry = approved(log);
    log.fact(
      { type: "TextSealed", case: CASE, entry, digest: "a".repeat(64), characters: 900 },
      "2026-03-03T16:00:00.000Z",
    );
    const view = articleView(asCase(log), ARTICLE);
    expect(view).toMatchObject({ mayPublish: true, waitsFor: [], seal: { entry, by: "钱七", title: "审定" } });
    expect(view.done.map(({ sealed }) => sealed)).toEqual([false, false, false, true]);
    expect(view.next.find(({ publishes }) => publishes)).toMatchObject({ step: "publish", due: "2026-03-30" });
    expect(view.next.find(({ again }) => again)).toMatchObject({ step: "return-draft" });
  });

  it("shows as undone what must be taken again, and waits for it", () => {
    const log = drafted();
    approved(log);
    log.step("return-draft", "2026-03-05", { "signed-by": "钱七", "return-reason": "数字不准" });
    const view = articleView(asCase(log), ARTICLE);
    expect(view.done.filter(({ undone }) => undone).map(({ step }) => step)).toEqual([
      "department-review",
      "secrecy-review",
      "approve",
    ]);
    expect(view.mayPublish).toBe(false);
    expect(titles(view.waitsFor)).toEqual(["部门负责人审核", "保密审查", "审定"]);
  });

  it("tells where it was published as far as that is known, and no more", () => {
    const log = drafted();
    approved(log);
    log.step("publish", "2026-03-05", { evidence: "页面提示" });
    expect(articleView(asCase(log), ARTICLE)).toMatchObject({
      state: "closed",
      outcome: "已公开",
      waitsFor: [],
      published: {},
    });
    const again = drafted();
    again.step("publish", "2026-03-05", { "public-address": "https://x.gov.cn/1.html", "published-at": "10:00" });
    expect(articleView(asCase(again), ARTICLE).published).toEqual({ address: "https://x.gov.cn/1.html", at: "10:00" });
    again.step("amend", "2026-03-06", { "changed-on": "2026-03-06", "amend-reason": "更正" });
    const amended = articleView(asCase(again), ARTICLE);
    // The page is still there, and a changed one has to be reviewed anew.
    expect(amended).toMatchObject({ state: "open", mayPublish: false, published: { at: "10:00" } });
    expect(titles(amended.waitsFor)).toEqual(["部门负责人审核", "保密审查", "审定"]);
  });

  it.each(["drop", "withhold"])("is not out any more for the gate once a change of it came to %s", (ending) => {
    const log = drafted();
    approved(log);
    log.step("publish", "2026-03-05", {});
    log.step("amend", "2026-03-06", { "changed-on": "2026-03-06", "amend-reason": "更正" });
    expect(articleView(asCase(log), ARTICLE).published).toEqual({});
    log.step(ending, "2026-03-07", { "decision-reason": "不改了" });
    const view = articleView(asCase(log), ARTICLE);
    expect(view).toMatchObject({ state: "closed", mayPublish: false });
    expect(view).not.toHaveProperty("published");
    expect(reviewVerdict(view, "offer", () => "b".repeat(64))).toMatchObject({ pass: false });
  });

  it("says that it was taken down until it is published again", () => {
    const log = drafted();
    approved(log);
    log.step("publish", "2026-03-05", {});
    expect(articleView(asCase(log), ARTICLE)).not.toHaveProperty("takenDown");
    log.step("take-down", "2026-03-06", { "take-down-reason": "决定被撤销" });
    const view = articleView(asCase(log), ARTICLE);
    expect(view).toMatchObject({ state: "closed", takenDown: true });
    expect(reviewVerdict(view, "offer", () => "b".repeat(64))).toMatchObject({ pass: false });
    log.step("amend", "2026-03-07", { "changed-on": "2026-03-07", "amend-reason": "更正" });
    approved(log);
    log.step("publish", "2026-03-08", {});
    expect(articleView(asCase(log), ARTICLE)).not.toHaveProperty("takenDown");
  });

  it("says of every step that one and the same person took what should have been another", () => {
    const log = drafted();
    log.step("department-review", "2026-03-03", { "signed-by": " 李四 " });
    log.step("secrecy-review", "2026-03-03", { "signed-by": "赵六" });
    const { done } = articleView(asCase(log), ARTICLE);
    expect(done.map(({ sameHand }) => sameHand)).toEqual([
      undefined,
      "李四是这一件的拟稿人，又办理了“部门负责人审核”，应当由另一个人办理。",
      undefined,
    ]);
  });
});

describe("the same hand", () => {
  it("is seen in two steps that should be two persons', and only in what came before", () => {
    const steps = ARTICLE.steps.map((step) =>
      step.id === "secrecy-review" ? { ...step, notBy: { who: "signed-by", others: ["department-review"] } } : step,
    );
    const procedure = { ...ARTICLE, steps };
    const log = drafted();
    log.step("department-review", "2026-03-03", { "signed-by": "王五" });
    log.step("secrecy-review", "2026-03-03", { "signed-by": "王五" });
    const said = articleView(asCase(log, procedure), procedure).done.map(({ sameHand }) => sameHand ?? "");
    expect(said).toEqual(["", "", expect.stringContaining("“部门负责人审核”的办理人")]);
  });

  it("is whoever entered it where nobody signed", () => {
    const log = drafted({ drafter: "经办人甲" });
    log.step("department-review", "2026-03-03", {});
    expect(articleView(asCase(log), ARTICLE).done[1]).toMatchObject({
      by: "经办人甲",
      sameHand: expect.stringContaining("经办人甲是这一件的拟稿人"),
    });
  });
});

describe("neededToPublish", () => {
  it("names each inquiry that is not answered, by whom it was sent to", () => {
    const log = drafted();
    approved(log);
    const one = log.step("consult", "2026-03-05", { consulted: "甲公司", "consult-about": "报价" });
    log.step("consult", "2026-03-05", { consulted: "乙公司", "consult-about": "报价" });
    const needed = () => titles(neededToPublish(asCase(log), ARTICLE));
    expect(needed()).toEqual(["第三方提出意见（甲公司）", "第三方提出意见（乙公司）"]);
    log.step("consult-answered", "2026-03-06", { "consult-result": "agrees" }, one);
    expect(needed()).toEqual(["第三方提出意见（乙公司）"]);
    const view = articleView(asCase(log), ARTICLE);
    expect(view.next.find(({ step }) => step === "consult-answered")).toMatchObject({
      answers: "书面征求第三方意见：乙公司",
    });
  });

  it("says what may be done about a refusal", () => {
    const log = drafted();
    approved(log);
    const one = log.step("consult", "2026-03-05", { consulted: "甲公司", "consult-about": "报价" });
    log.step("consult-answered", "2026-03-06", { "consult-result": "refuses", "consult-reason": "商业秘密" }, one);
    const [needed, ...more] = neededToPublish(asCase(log), ARTICLE);
    expect(more).toEqual([]);
    expect(needed?.title).toMatch(/（甲公司）$/);
    expect(needed?.title).not.toContain("第三方提出意见");
  });

  it("says what of the article itself keeps it from the public", () => {
    const needed = neededToPublish(asCase(drafted({ attribute: "none", "attribute-reason": "过程性信息" })), ARTICLE);
    expect(titles(needed)).toContain("公开属性须为主动公开");
  });

  it("needs nothing of a procedure that publishes nothing", () => {
    const none = { ...ARTICLE, steps: ARTICLE.steps.map((step) => ({ ...step, publishes: false })) };
    expect(neededToPublish(asCase(drafted()), none)).toEqual([]);
    expect(articleView(asCase(drafted()), none).mayPublish).toBe(false);
  });

  it("says everything that is open, until nothing keeps the step: whatever the case", () => {
    // Whoever follows what is said gets there: each of the titles can be taken, now or after another of them.
    const log = drafted({ "major-interest": true });
    const known = new Set(ARTICLE.steps.map(({ title }) => title));
    for (const title of titles(neededToPublish(asCase(log), ARTICLE))) {
      expect(
        title.split("，或者").every((each) => known.has(each)),
        title,
      ).toBe(true);
    }
  });
});
