import { expect, test } from "vitest";
import type { Case } from "../../../lib/model/case.ts";
import type { Result } from "../../../lib/model/result.ts";
import { validateStep } from "../../../lib/procedures/entering/validate-step.ts";
import { neededToPublish } from "../../../lib/projections/articles/article-view.ts";
import { caseOn, morning } from "../../rules/procedures/in-force.ts";
import { approved, ARTICLE, drafted } from "../projections/articles/articles.ts";

test("what follows from one's silence waits for that one's time only, and is then needed in place of their answer", () => {
  const log = drafted();
  approved(log);
  const on = (day: string): Case => caseOn(day, log.events, ARTICLE);
  const silent = log.step("consult", "2026-03-02", { consulted: "甲公司", "consult-about": "报价" });
  const late = log.step("consult", "2026-03-02", { consulted: "乙公司", "consult-about": "报价" });
  log.step("consult-received", "2026-03-02", {}, silent);
  log.step("consult-received", "2026-03-16", {}, late);
  const open = (day: string) =>
    on(day).next.flatMap(({ step, of, optional }) =>
      step === "consult-answered" || step === "consult-silent"
        ? [`${step} ${of === silent ? "甲" : "乙"}${optional ? " offered" : ""}`]
        : [],
    );
  const decided = (day: string, of: string): Result<unknown> =>
    validateStep({
      procedure: ARTICLE,
      step: "consult-silent",
      found: on(day),
      of,
      values: { "signed-by": "局长", "decision-reason": "逾期未提出意见" },
      on: day,
      now: morning(day),
    });
  expect(open("2026-03-23")).toEqual(["consult-answered 甲", "consult-answered 乙"]);
  expect(open("2026-03-24")).toEqual(["consult-answered 乙", "consult-silent 甲", "consult-answered 甲 offered"]);
  expect(decided("2026-03-24", silent)).toMatchObject({ ok: true });
  expect(decided("2026-03-24", late)).toMatchObject({ ok: false });
  expect(neededToPublish(on("2026-03-24"), ARTICLE).map(({ title }) => title)).toEqual([
    "第三方逾期未提出意见，由本机关决定公开（甲公司）",
    "第三方提出意见（乙公司）",
  ]);
});

test("what waits for a time that was given anew waits until that is over too", () => {
  const log = drafted({ "major-interest": true });
  const open = (day: string): boolean =>
    caseOn(day, log.events, ARTICLE).next.some(({ step }) => step === "close-consultation");
  const opened = (on: string, closes: string): string =>
    log.step("open-consultation", on, { "consultation-opens": on, "consultation-closes": closes });
  opened("2026-03-03", "2026-03-10");
  expect([open("2026-03-10"), open("2026-03-11")]).toEqual([false, true]);
  opened("2026-03-11", "2026-03-20");
  expect([open("2026-03-20"), open("2026-03-23")]).toEqual([false, true]);
});

test("nobody has to decide on the silence about what a rewritten draft does not touch any more", () => {
  const log = drafted();
  const of = log.step("consult", "2026-03-02", { consulted: "甲公司", "consult-about": "报价" });
  log.step("consult-received", "2026-03-02", {}, of);
  const isAsked = (): boolean =>
    caseOn("2026-03-24", log.events, ARTICLE).next.some(({ step }) => step === "consult-silent");
  expect(isAsked()).toBe(true);
  log.step("consult-superseded", "2026-03-10", { "signed-by": "局长", "decision-reason": "已经删去" }, of);
  expect(isAsked()).toBe(false);
});
