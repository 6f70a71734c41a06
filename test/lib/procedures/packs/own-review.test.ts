import { describe, expect, test } from "vitest";
import type { OwnReview } from "../../../../lib/model/own-review.ts";
import {
  ProcedureChangeSchema,
  ProcedureSchema,
  type Condition,
  type Procedure,
} from "../../../../lib/model/procedure.ts";
import { checkProcedure } from "../../../../lib/procedures/packs/check-procedure.ts";
import { mergeProcedures } from "../../../../lib/procedures/packs/merge-procedures.ts";
import { ownReview } from "../../../../lib/procedures/packs/own-review.ts";
import { proceduresInForce } from "../../../../lib/procedures/packs/procedures-in-force.ts";
import { procedures } from "../../../../lib/procedures/procedures.ts";
import { mergePacks } from "../../../../lib/check/merge-packs.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { national } from "../../../../rules/national/pack.ts";
import { article } from "../../../../rules/national/procedures/article/index.ts";
import { caseLog } from "../case-log.ts";

const base = ProcedureSchema.parse(article);
const basis = { document: "本局信息发布审核办法", clause: "第四条" };
const review: OwnReview = {
  basis,
  steps: [
    { title: "科室初审", role: "科室负责人", reasoned: true, within: { count: 1, unit: "workday" } },
    { title: "法规科会签", role: "法规科", reasoned: false, kinds: ["policy"], within: { count: 2, unit: "workday" } },
    { title: "党组审定", role: "党组", reasoned: false, kinds: ["policy", "budget"] },
    { title: "局长签发", role: "主要领导", reasoned: false, within: { count: 2, unit: "workday" } },
  ],
};
const DRAFT = {
  title: "通知",
  attribute: "active",
  drafter: "张三",
  department: "办公室",
  "publishing-limit": "ordinary",
};
const NOW = new Date("2026-11-20T02:00:00.000Z");

function composed(own: OwnReview, onto: Procedure = base): Procedure {
  const change = ownReview(own, onto);
  if (!change) throw new Error("nothing to replace");
  const [merged] = mergeProcedures([onto], [ProcedureChangeSchema.parse(change)]);
  if (!merged) throw new Error("no procedure");
  return merged;
}

/** The reviews and the publishing that can be taken at each moment when each is taken as soon as it can be. */
function pathOf(procedure: Procedure, kind: string): string[] {
  const log = caseLog("article");
  log.step("draft", "2026-11-16", { ...DRAFT, "article-kind": kind, "formed-on": "2026-11-16" });
  const path: string[] = [];
  for (let left = 10; left > 0; left--) {
    const { next } = procedures(log.events, procedure, CALENDAR, NOW);
    const open = next.filter(({ step }) => step === "publish" || step.startsWith("own-review"));
    path.push(open.map(({ title }) => title).join("+"));
    const [first] = open;
    if (!first || first.step === "publish") return path;
    log.step(first.step, "2026-11-17", { "signed-by": "李四" });
  }
  return path;
}

describe("a review that an agency put together itself", () => {
  const procedure = composed(review);

  test("is a sound procedure", () => expect(checkProcedure(procedure)).toEqual([]));

  test("goes step by step, and leaves out what a kind of article does not need", () => {
    expect(pathOf(procedure, "ordinary")).toEqual(["科室初审", "局长签发", "发布"]);
    expect(pathOf(procedure, "budget")).toEqual(["科室初审", "党组审定", "局长签发", "发布"]);
    const withInterpretation = pathOf(procedure, "policy");
    expect(withInterpretation.slice(0, 4)).toEqual(["科室初审", "法规科会签", "党组审定", "局长签发"]);
  });

  test("begins with a step that only some articles need, or ends with one", () => {
    const [first, second, third, last] = review.steps;
    if (!first || !second || !third || !last) throw new Error("four steps");
    const begins = composed({ basis, steps: [second, first] });
    expect(checkProcedure(begins)).toEqual([]);
    expect(pathOf(begins, "ordinary")).toEqual(["科室初审", "发布"]);
    const ends = composed({ basis, steps: [first, third] });
    expect(checkProcedure(ends)).toEqual([]);
    expect(pathOf(ends, "ordinary")).toEqual(["科室初审", "发布"]);
    expect(pathOf(ends, "budget")).toEqual(["科室初审", "党组审定", "发布"]);
  });

  test("counts each limit from the step before", () => {
    const log = caseLog("article");
    log.step("draft", "2026-11-16", { ...DRAFT, "article-kind": "ordinary", "formed-on": "2026-11-16" });
    log.step("own-review-1", "2026-11-17", { "signed-by": "李四" });
    const { clocks } = procedures(log.events, procedure, CALENDAR, NOW);
    expect(clocks.find(({ clock }) => clock === "own-review-1-limit")).toMatchObject({
      due: "2026-11-17",
      state: "met",
    });
    expect(clocks.find(({ clock }) => clock === "own-review-4-limit")).toMatchObject({
      due: "2026-11-19",
      state: "overdue",
    });
    expect(clocks.some(({ clock }) => clock === "own-review-2-limit")).toBe(false);
  });

  test("seals the text with its last step, and has all taken again after a draft was sent back", () => {
    expect(procedure.steps.filter(({ seals }) => seals).map(({ title }) => title)).toEqual(["局长签发"]);
    expect(procedure.steps.find(({ id }) => id === "return-draft")?.resets).toEqual(
      expect.arrayContaining(review.steps.map((_, place) => `own-review-${place + 1}`)),
    );
  });

  test.each(BUNDLED_PACKS)("can take the place of the reviews of $id", (pack) => {
    const whole = pack.id === "national" ? pack : mergePacks(national, pack);
    const own = proceduresInForce(whole).procedures.find(({ id }) => id === "article");
    if (!own) throw new Error("no article");
    expect(checkProcedure(composed(review, own))).toEqual([]);
    expect(pathOf(composed(review, own), "ordinary").slice(0, 2)).toEqual(["科室初审", "局长签发"]);
  });

  test.each(["huoshan", "tianjin", "linyi"])("has publishing wait for the public to be heard where %s does", (id) => {
    const pack = BUNDLED_PACKS.find((one) => one.id === id);
    const made = pack && proceduresInForce(mergePacks(national, pack), { keepsExpired: true });
    const own = made?.procedures.find((one) => one.id === "article");
    if (!own) throw new Error("no article");
    // The approval waited for it; whatever the publishing step itself says of it is left out here.
    const isHeard = (condition: Condition): boolean => JSON.stringify(condition).includes("draft-heard");
    const steps = own.steps.map((step) =>
      step.publishes ? { ...step, when: step.when?.filter((condition) => !isHeard(condition)) } : step,
    );
    const changed = composed(review, { ...own, steps });
    expect(checkProcedure(changed)).toEqual([]);
    const log = caseLog("article");
    const draft = { ...DRAFT, "article-kind": "ordinary", "formed-on": "2026-11-16", "major-interest": true };
    log.step("draft", "2026-11-16", draft);
    log.step("own-review-1", "2026-11-16", { "signed-by": "李四" });
    log.step("own-review-4", "2026-11-16", { "signed-by": "李四" });
    const canPublish = (): boolean =>
      procedures(log.events, changed, CALENDAR, NOW).next.some(({ step }) => step === "publish");
    expect(canPublish()).toBe(false);
    log.step("draft-heard", "2026-11-17");
    expect(canPublish()).toBe(true);
  });

  test("does not have publishing wait for what only the old reviews asked, or some articles went through", () => {
    const pack = BUNDLED_PACKS.find(({ id }) => id === "huoshan");
    const own = pack && proceduresInForce(mergePacks(national, pack)).procedures.find(({ id }) => id === "article");
    const publish = own && composed(review, own).steps.find(({ publishes }) => publishes);
    expect(JSON.stringify(publish?.when)).not.toContain('"special"');
  });
});
