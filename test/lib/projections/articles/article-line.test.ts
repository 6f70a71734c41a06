import { expect, it } from "vitest";
import { outNow } from "../../../../lib/projections/articles/article-line.ts";
import { interpretationState } from "../../../../lib/projections/articles/interpretation-state.ts";
import { filterArticles, NO_ARTICLE_FILTER } from "../../../../lib/projections/articles/filter-articles.ts";
import { altered, approved, article1, clarification1, policy, published } from "../../../gallery/article-samples.ts";
import { sample } from "../../../gallery/request-samples.ts";

const out = (number: number) => article1(number, "2026-11-02", (log) => published(log, "2026-11-02"));

it("says when and where an article came out, and that it does no more", () => {
  expect(article1(4, "2026-11-16").line.article).toMatchObject({ publication: "not-yet", kind: "budget" });
  expect(out(3).line.article).toMatchObject({
    publication: "public",
    published: { publishedOn: "2026-11-06", address: "https://www.example.gov.cn/ybj/art/2026/104.html" },
  });
  const amending = article1(3, "2026-11-02", (log) => {
    published(log, "2026-11-02");
    log.step("amend", "2026-11-16", { "changed-on": "2026-11-16", "amend-reason": "标准有误" });
  });
  expect(amending.line.article).toMatchObject({ publication: "amending", published: { publishedOn: "2026-11-06" } });
  const down = article1(3, "2026-11-02", (log) => {
    published(log, "2026-11-02");
    log.step("take-down", "2026-11-16", { "take-down-reason": "决定已撤销" });
  });
  expect(down.line.article).toMatchObject({ publication: "taken-down", published: { publishedOn: "2026-11-06" } });
  expect([out(3), amending, down].map(({ line }) => line.article && outNow(line.article)?.publishedOn)).toEqual([
    "2026-11-06",
    "2026-11-06",
    undefined,
  ]);
  const dropped = article1(
    3,
    "2026-11-02",
    (log) => void log.step("drop", "2026-11-03", { "decision-reason": "重复" }),
  );
  expect(dropped.line.article).toMatchObject({ publication: "closed-otherwise" });
  expect(dropped.line.article?.published).toBeUndefined();
});

it("knows what a policy document lacks, from its publication on", () => {
  expect(policy().line.article).toMatchObject({ lacksInterpretation: true, lacksMark: true });
  const interpreted = article1(1, "2026-10-12", (log) => {
    log.step("needs-interpretation", "2026-10-13", { "needs-interpretation": true });
    published(log, "2026-10-14");
    log.step("interpretation-published", "2026-10-18");
    const change = log.step("change-validity", "2026-11-16", { validity: "repealed" });
    log.step("mark-validity", "2026-11-17", {}, change);
  });
  expect(interpreted.line.article?.lacksInterpretation).toBeUndefined();
  expect(interpreted.line.article?.lacksMark).toBeUndefined();
  const none = article1(1, "2026-10-12", (log) => {
    log.step("needs-interpretation", "2026-10-13", { "needs-interpretation": false });
    published(log, "2026-10-14");
  });
  expect(none.line.article?.lacksInterpretation).toBeUndefined();
  const down = article1(1, "2026-10-12", (log) => {
    log.step("needs-interpretation", "2026-10-13", { "needs-interpretation": true });
    published(log, "2026-10-14");
    log.step("take-down", "2026-10-20", { "take-down-reason": "发错" });
  });
  expect(down.line.article?.lacksInterpretation).toBeUndefined();
  expect(article1(1, "2026-11-16").line.article?.lacksInterpretation).toBeUndefined();
});

it("says where the 解读 stands, of policy documents only", () => {
  expect(interpretationState(out(3).one)).toBeUndefined();
  expect(interpretationState(article1(1, "2026-11-16").one)).toEqual({
    sentence: "还没有确定是否解读。",
    isLacking: false,
  });
  expect(interpretationState(policy().one)).toMatchObject({ isLacking: true });
  const ready = article1(1, "2026-11-02", (log) => {
    log.step("needs-interpretation", "2026-11-03", { "needs-interpretation": true });
    log.step("interpretation-ready", "2026-11-04");
  });
  expect(interpretationState(ready.one)?.sentence).toBe("已经审定，与文件同步发布。");
});

it("lets through articles only, by their state, kind, item, department and words", () => {
  const draft = article1(4, "2026-11-16", undefined, { "catalogue-item": "budget-item" });
  const sealed = article1(3, "2026-11-10", (log) => approved(log, "2026-11-10"));
  const lines = [
    draft,
    sealed,
    out(9),
    policy(),
    altered(),
    clarification1(7, "2026-11-16"),
    sample(8, "2026-11-16"),
  ].map(({ line }) => line);
  const found = (filter: Partial<typeof NO_ARTICLE_FILTER>): string[] =>
    filterArticles(lines, { ...NO_ARTICLE_FILTER, ...filter }).map(({ id }) => id);
  expect(found({})).toHaveLength(5);
  expect(found({ state: "published" })).toEqual([out(9), policy(), altered()].map(({ line }) => line.id));
  expect(found({ state: "differs" })).toEqual([altered().line.id]);
  expect(found({ kind: "budget" })).toEqual([draft.line.id]);
  expect(found({ item: "budget-item" })).toEqual([draft.line.id]);
  expect(found({ department: "待遇保障科" })).toEqual([draft.line.id]);
  expect(found({ text: "处罚 2026" })).toEqual([sealed.line.id, out(9).line.id]);
  // Closed, and something is still to be done: it is to be interpreted and marked.
  expect(found({ state: "open" })).toEqual([draft, sealed, policy()].map(({ line }) => line.id));
});
