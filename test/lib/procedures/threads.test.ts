import { expect, test } from "vitest";
import { ProcedureSchema } from "../../../lib/model/procedure.ts";
import { checkProcedure } from "../../../lib/procedures/packs/check-procedure.ts";
import { procedures } from "../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { caseLog } from "./case-log.ts";

const basis = [{ document: "测试规定", clause: "第一条" }];
const text = {
  id: "publishing",
  title: "发布",
  basis,
  starts: "draft",
  fields: [
    {
      id: "result",
      title: "意见",
      kind: "choice" as const,
      options: [
        { value: "agrees", title: "同意" },
        { value: "refuses", title: "不同意" },
      ],
    },
    { id: "signed-by", title: "审核人", kind: "official" as const },
    { id: "drafter", title: "拟稿人", kind: "official" as const },
  ],
  steps: [
    {
      id: "draft",
      title: "拟稿",
      role: "拟稿人",
      basis,
      fields: [{ field: "drafter", required: true }],
    },
    { id: "ask", title: "征求意见", role: "办公室", basis, after: ["draft"], many: true, optional: true },
    {
      id: "answer",
      title: "书面回复",
      role: "有关机关",
      basis,
      answers: "ask",
      fields: [{ field: "result", required: true }],
    },
    { id: "decide", title: "协商决定", role: "主管部门", basis, answers: "ask", optional: true },
    {
      id: "publish",
      title: "发布",
      role: "发布员",
      basis,
      after: ["draft"],
      when: [
        {
          each: "ask",
          has: [{ step: "answer", when: [{ field: "result", in: ["agrees"] }] }, { step: "decide" }],
        },
      ],
      effect: "closes" as const,
      publishes: true,
    },
  ],
  clocks: [
    {
      id: "at-once",
      title: "发布期限",
      basis,
      from: "draft",
      within: { atOnce: true as const },
      until: ["publish"],
      main: true,
    },
  ],
};
const procedure = ProcedureSchema.parse(text);
const at = new Date("2026-11-20T02:00:00.000Z");
const canPublish = ({ events }: ReturnType<typeof caseLog>): boolean =>
  procedures(events, procedure, CALENDAR, at).next.some(({ step }) => step === "publish");

test("a step can wait until every one of several inquiries came out well", () => {
  const log = caseLog("publishing");
  log.step("draft", "2026-11-18");
  expect(canPublish(log)).toBe(true);
  const one = log.step("ask", "2026-11-18");
  const other = log.step("ask", "2026-11-18");
  expect(canPublish(log)).toBe(false);
  log.step("answer", "2026-11-19", { result: "agrees" }, one);
  expect(canPublish(log)).toBe(false);
  log.step("answer", "2026-11-19", { result: "refuses" }, other);
  expect(canPublish(log)).toBe(false);
  log.step("decide", "2026-11-20", {}, other);
  expect(canPublish(log)).toBe(true);
});

test("at once means on the same day, and the day after is late", () => {
  const log = caseLog("publishing");
  log.step("draft", "2026-11-18");
  const [clock] = procedures(log.events, procedure, CALENDAR, at).clocks;
  expect(clock).toMatchObject({ due: "2026-11-18", state: "overdue", provisional: false });
  log.step("publish", "2026-11-18");
  expect(procedures(log.events, procedure, CALENDAR, at)).toMatchObject({ state: "closed", breaches: [] });
});

test("a condition on inquiries must name what answers them", () => {
  expect(checkProcedure(procedure)).toEqual([]);
  const [draft, ask, answer, decide, publish] = procedure.steps;
  const broken = { ...decide, answers: undefined };
  const steps = [draft, ask, answer, broken, publish].flatMap((step) => (step ? [step] : []));
  expect(checkProcedure(ProcedureSchema.parse({ ...procedure, steps }))).toEqual([
    "步骤“发布”（publish）的条件里，“decide”不是对“ask”的答复，请给它写上 answers。",
  ]);
});

test("who may not take a step has to be asked for", () => {
  const steps = procedure.steps.map((step) =>
    step.id === "publish" ? { ...step, notBy: { who: "signed-by", others: ["drafter", "nobody"] } } : step,
  );
  expect(checkProcedure(ProcedureSchema.parse({ ...procedure, steps }))).toEqual([
    "步骤“发布”（publish）没有填写由谁办理（signed-by）。",
    "步骤“发布”（publish）要与“nobody”不是同一人，但没有这个填写项或者步骤。",
  ]);
});
