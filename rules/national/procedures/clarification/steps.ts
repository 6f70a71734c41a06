import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../asking.ts";
import { regulation } from "../law.ts";

type Steps = ProcedureText["steps"];

const OFFICE = "政府信息公开工作机构";
const CLARIFY = ["false", "incomplete"];
const REFUSED = [{ field: "consent-result", in: ["refuses"] }];
const basis = regulation("第六条");

/** Whether it came to one of these results, here or where it was asked. */
function found(...results: string[]): NonNullable<Steps[number]["when"]>[number] {
  return {
    any: [
      { field: "confirm-result", in: results },
      { field: "escalated-result", in: results },
    ],
  };
}

const finding: Steps = [
  {
    id: "found",
    title: "发现",
    role: "发现人",
    basis,
    fields: [
      ...required("found-by", "found-where", "found-says"),
      ...asked("found-since", "corrected-address", "emergency"),
    ],
    hint: "日期填发现的那一天：澄清要立即进行，从这一天起算。",
  },
  {
    id: "confirm",
    title: "确认",
    role: OFFICE,
    basis,
    fields: [...required("confirm-result", "facts", "signed-by")],
    after: ["found"],
    hint: "核对事实，确认是不是虚假或者不完整信息、是否属于本机关职责。",
  },
  {
    id: "escalate",
    title: "报请确认",
    role: OFFICE,
    basis,
    fields: required("reported-to", "report-question"),
    after: ["confirm"],
    when: [{ field: "confirm-result", in: ["unclear"] }],
    documents: ["L23"],
  },
  {
    id: "escalation-answered",
    title: "收到确认的结果",
    role: "负责确认的机关",
    basis,
    fields: required("escalated-result", "facts"),
    answers: "escalate",
  },
  {
    id: "no-clarification",
    title: "不需要澄清，办结",
    role: OFFICE,
    basis,
    fields: required("signed-by", "decision-reason"),
    after: ["confirm"],
    when: [found("neither")],
    effect: "closes",
    outcome: "not-needed",
  },
  {
    id: "hand-on",
    title: "移交有关机关，办结",
    role: OFFICE,
    basis,
    fields: required("handed-to", "decision-reason"),
    after: ["confirm"],
    when: [found("not-ours")],
    effect: "closes",
    outcome: "handed-on",
  },
];

const approving: Steps = [
  {
    id: "draft-clarification",
    title: "拟定澄清内容",
    role: "承办部门",
    basis,
    fields: [...required("clarification-text", "drafter", "others-concerned"), ...asked("important")],
    after: ["confirm"],
    when: [found(...CLARIFY)],
    documents: ["L20", "L21"],
  },
  {
    id: "ask-consent",
    title: "征求有关部门意见",
    role: OFFICE,
    basis: [...basis, ...regulation("第十一条")],
    fields: required("asked-organ", "asked-about"),
    after: ["draft-clarification"],
    many: true,
    optional: true,
    neededWhen: [{ field: "others-concerned", in: [true] }, { notDone: "ask-consent" }],
    documents: ["L22"],
  },
  {
    id: "consent-answered",
    title: "有关部门答复",
    role: "有关部门",
    basis: regulation("第十一条"),
    fields: [...required("consent-result"), { field: "consent-reason", required: true, when: REFUSED }],
    answers: "ask-consent",
  },
  {
    id: "consent-settled",
    title: "协商后取得同意",
    role: OFFICE,
    basis: regulation("第十一条"),
    fields: required("decision-reason"),
    answers: "ask-consent",
    when: REFUSED,
  },
  {
    id: "approve",
    title: "审批",
    part: "reviews",
    role: "主要负责人",
    basis: [...basis, ...regulation("第十七条")],
    fields: [...required("signed-by"), ...asked("opinion", "slip-number")],
    after: ["draft-clarification"],
    when: [
      { any: [{ field: "others-concerned", notIn: [true] }, { done: "ask-consent" }] },
      {
        each: "ask-consent",
        has: [
          { step: "consent-answered", when: [{ field: "consent-result", in: ["agrees"] }] },
          { step: "consent-settled" },
        ],
      },
    ],
    notBy: { who: "signed-by", others: ["drafter"] },
    documents: ["L20"],
  },
  {
    id: "return-clarification",
    title: "退回重新拟定",
    role: "审批人",
    basis: regulation("第十七条"),
    fields: required("signed-by", "return-reason"),
    after: ["draft-clarification"],
    many: true,
    optional: true,
    resets: ["draft-clarification", "ask-consent", "approve"],
  },
];

const releasing: Steps = [
  {
    id: "article-published",
    title: "澄清的稿件已经发布",
    role: "发布员",
    basis,
    after: ["approve"],
    optional: true,
    afterClose: true,
    hint: "澄清的稿件与本件关联的，稿件发布时自动记上。",
  },
  {
    id: "release",
    title: "发布澄清信息",
    role: "发布员",
    basis,
    fields: required("release-channels", "release-address"),
    after: ["approve"],
    effect: "closes",
    outcome: "clarified",
    tells: [{ tie: "clarifies", to: "names", step: "clarified" }],
    documents: ["L21"],
    hint: "地址以发布系统的显示为准；澄清的是本机关已发布的信息的，关联那一篇稿件。",
  },
  {
    id: "archive",
    title: "归档",
    part: "archives",
    role: OFFICE,
    basis,
    afterAny: ["release", "no-clarification", "hand-on"],
    optional: true,
    afterClose: true,
  },
];

/** 发现 → 确认 (or 报请确认) → 拟定 → 征得同意 → 审批 → 发布. */
export const clarificationSteps: Steps = [...finding, ...approving, ...releasing];
