import { describe, expect, test } from "vitest";
import { createCounter } from "../../../../lib/projections/figures/count-lists.ts";
import { ArticleLog } from "./article-log.ts";
import { counterFor, figure, figuresIn, logOf, partsOf, reportingOf, rulesOf } from "./counting.ts";

const id = (number: number): string => ArticleLog.id(number);

describe("B.1: a publication counts once", () => {
  const counter = counterFor(
    reportingOf({ out: { procedure: "article", publishes: true } }, { out: ["department", "article-kind"] }),
  );

  test("on the day it first came out: what is published anew after a correction is none, nor what was taken back", () => {
    const log = new ArticleLog();
    log.article(1, "2026-01-05");
    log.publish(1, "2026-01-20");
    log.step(1, "amend", "2026-02-10", { "amend-kind": "correction", "changed-on": "2026-02-09" }, "article");
    log.publish(1, "2026-02-12");
    log.article(2, "2026-02-01", { department: "待遇股" });
    log.publish(2, "2026-02-02");
    log.article(3, "2026-02-01");
    log.withdraw(3, log.publish(3, "2026-02-03"), "2026-02-04");
    const year = figuresIn(counter, logOf(counter, log.events, "2026-03-31"), "2026");
    expect(figure(year, "out")).toMatchObject({
      value: 2,
      cases: [id(1), id(2)],
      on: ["2026-01-20", "2026-02-02"],
    });
    expect(partsOf(figure(year, "out"), "department")).toEqual({ 办公室: 1, 待遇股: 1 });
    expect(year.byMonth.values["out"]).toEqual([1, 1, 0, ...Array.from({ length: 9 }, () => undefined)]);
    expect(year.departments.map(({ title, counts }) => [title, counts["out"]])).toEqual([
      ["办公室", 1],
      ["待遇股", 1],
    ]);
  });

  test("by the step that the rules flag as publishing, whatever it is called", () => {
    const log = new ArticleLog();
    log.article(1, "2026-01-05");
    log.publish(1, "2026-01-20");
    const { procedures } = counter.rules;
    const unflagged = procedures.map((one) => ({
      ...one,
      steps: one.steps.map((step) => ({ ...step, publishes: step.id === "draft" })),
    }));
    const other = counterFor(reportingOf({ out: { procedure: "article", publishes: true } }));
    const byDraft = { ...other.rules, procedures: unflagged };
    const { cases, others, today } = logOf(counter, log.events, "2026-03-31");
    expect(figure(figuresIn(counter, { cases, others, today }, "2026"), "out").on).toEqual(["2026-01-20"]);
    const made = createCounter(byDraft);
    expect(figure(figuresIn(made, { cases, others, today }, "2026"), "out").on).toEqual(["2026-01-05"]);
  });

  test("what the CMS showed to be out without a case counts too, and what has a case only there", () => {
    const both = counterFor(
      reportingOf({
        out: [
          { procedure: "article", publishes: true },
          { event: "ArticlePublished", of: "article" },
        ],
      }),
    );
    const log = new ArticleLog();
    log.article(1, "2026-01-05");
    log.publish(1, "2026-01-20");
    const draft = (number: number, title: string, page = "https://cms.example.gov.cn/add") => ({
      draft: `40000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
      page,
      portal: "示例",
      title,
    });
    const out = (number: number, title: string, on: string, page?: string) =>
      log.enter({ type: "ArticlePublished", draft: draft(number, title, page), evidence: "发布成功" }, on);
    // Its title was changed in the CMS: it is the case's all the same, which went out in that instant.
    out(1, "门诊统筹的通知", "2026-01-20");
    out(2, "另一篇", "2026-01-21", "https://cms.example.gov.cn/#cms/77");
    out(3, "另一篇（已改）", "2026-01-25", "https://cms.example.gov.cn/#cms/77");
    out(4, "没有编号的第三篇", "2026-01-26");
    out(4, "没有编号的第三篇", "2026-01-27");
    const month = figure(figuresIn(both, logOf(both, log.events, "2026-03-31"), "2026-01"), "out");
    expect(month).toMatchObject({
      value: 3,
      cases: [id(1), "", ""],
      subjects: ["", "另一篇", "没有编号的第三篇"],
    });
  });
});

test("a 解读 that has its own case counts once, also where it was put down with its document too", () => {
  const counter = counterFor(rulesOf("national").reporting);
  const log = new ArticleLog();
  const forms = { "interpretation-forms": ["charts"] };
  log.article(1, "2025-03-01", { "article-kind": "policy" });
  log.publish(1, "2025-03-02");
  log.article(2, "2025-03-01", { "article-kind": "interpretation", ...forms });
  log.enter({ type: "CasesTied", case: id(2), to: id(1), tie: "interprets", reason: "解读" }, "2025-03-02");
  log.step(1, "interpretation-published", "2025-03-03", { "interpretation-forms": ["charts", "media"] }, "article");
  const told = () => {
    const year = figuresIn(counter, logOf(counter, log.events, "2026-05-01"), "2025");
    return ["interpretations", "interpretations-visual", "interpretations-media"].map(
      (name) => figure(year, name).cases,
    );
  };
  // It did not come out as a case of its own yet.
  expect(told()).toEqual([[id(1)], [id(1)], [id(1)]]);
  log.publish(2, "2025-03-03");
  // What the media brought is another.
  expect(told()).toEqual([[id(2)], [id(2)], [id(1)]]);
});
