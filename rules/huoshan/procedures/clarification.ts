import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { clarification } from "../../national/procedures/clarification/index.ts";
import { asked, required } from "../../national/procedures/asking.ts";

const rule = altering(clarification, "霍山县医保局政府信息公开虚假或不完整信息澄清制度");
const GROUP = "信息公开工作领导小组办公室";
const draft = rule.step("draft-clarification", "第六条");
const clock = rule.clock("clarification", "第六条");
const emergency = rule.clock("clarification-emergency", "第七条");
/** 第八条: neither the bureau's own notice nor its article goes out before the county has approved what is important. */
const CLEARED = [{ any: [{ field: "important", notIn: [true] }, { done: "county-approve" }] }];
/** An article that carries the clarification hears that it may be published. */
const APPROVED = { tie: "clarifies", to: "named", step: "clarification-approved" } as const;

/**
 * 第四条: 领导小组办公室 confirms, what it cannot confirm goes to 县政务公开办公室; 第六条: at once; 第七条: 突发事件应对法 for emergencies; 第八条: 主要负责人 approves in any event,
 * departments concerned agree beforehand, 县政务公开办公室 approves what is important or sensitive; 第九条: lateness is answered for.
 */
export const huoshanClarification: ProcedureChangeText = {
  procedure: "clarification",
  basis: rule.basis("第四条至第九条"),
  steps: [
    rule.step("found", "第五条"),
    rule.step("confirm", "第四条", { role: GROUP }),
    rule.step("escalate", "第四条", { title: "报县政务公开办公室确认", role: GROUP }),
    rule.step("escalation-answered", "第四条", { role: "县政务公开办公室" }),
    rule.step("hand-on", "第三条", { role: GROUP }),
    {
      ...draft,
      basis: [...rule.basis("第六条", "第八条"), ...draft.basis.slice(1)],
      fields: required("clarification-text", "drafter", "others-concerned", "important"),
    },
    rule.step("ask-consent", "第八条", { title: "征得相关部门同意", role: GROUP }),
    rule.step("consent-answered", "第八条"),
    rule.step("consent-settled", "第八条", { role: GROUP }),
    rule.step("approve", "第八条", {
      title: "主要负责人审批",
      role: "局主要负责人",
      tells: [{ ...APPROVED, when: [{ field: "important", notIn: [true] }] }],
    }),
    rule.step("return-clarification", "第八条", {
      resets: ["draft-clarification", "ask-consent", "approve", "county-approve"],
      tells: [{ ...APPROVED, step: "clarification-returned" }],
    }),
    {
      id: "county-approve",
      title: "县政务公开办公室批准",
      part: "reviews",
      role: "县政务公开办公室",
      basis: rule.basis("第八条"),
      fields: [...required("signed-by"), ...asked("opinion", "slip-number")],
      after: ["approve"],
      when: [{ field: "important", in: [true] }],
      tells: [APPROVED],
      documents: ["L20"],
      hint: "涉及重要事项或者敏感问题的，批准后才能发布。",
    },
    rule.step("article-published", "第六条", { when: CLEARED }),
    rule.step("release", "第六条", { when: CLEARED }),
    {
      id: "refer-offence",
      title: "移交有关部门查处",
      role: GROUP,
      basis: rule.basis("第十条"),
      fields: required("handed-to", "decision-reason"),
      after: ["confirm"],
      optional: true,
      afterClose: true,
      hint: "传播、散布行为危害国家安全、公共安全、经济安全、社会稳定的，移交有关部门。",
    },
  ],
  clocks: [{ ...clock, basis: [...rule.basis("第六条", "第九条"), ...clock.basis.slice(1)] }, emergency],
};
