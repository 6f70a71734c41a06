import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { required } from "../asking.ts";
import { regulation } from "../law.ts";
import { REPORTS_ANSWERED, SENT_BACK } from "./steps-review.ts";

const OFFICE = "政府信息公开工作机构";
const REFUSED = [{ field: "coordination-result", in: ["refuses"] }];
const REFUSES = [{ field: "consult-result", in: ["refuses"] }];

/**
 * Third parties, other organs, whoever determines what is uncertain: each asked in writing. 条例第三十二条 is about requests;
 * for what is given out on the organ's own motion 第十五条 holds, and its procedure is followed.
 */
export const askingSteps: ProcedureText["steps"] = [
  {
    id: "consult",
    title: "书面征求第三方意见",
    role: OFFICE,
    basis: regulation("第十五条", "第三十二条"),
    fields: required("consulted", "consult-about"),
    after: ["draft"],
    many: true,
    optional: true,
    neededWhen: [{ field: "third-party-needed", in: [true] }, { notDone: "consult" }],
    documents: ["L11"],
    hint: "涉及商业秘密、个人隐私，公开会损害第三方合法权益的，先书面征求意见。",
  },
  {
    id: "consult-received",
    title: "第三方收到征求意见书",
    role: "第三方",
    basis: regulation("第三十二条"),
    answers: "consult",
    optional: true,
  },
  {
    id: "consult-answered",
    title: "第三方提出意见",
    role: "第三方",
    basis: regulation("第三十二条"),
    fields: [...required("consult-result"), { field: "consult-reason", required: true, when: REFUSES }],
    answers: "consult",
    optional: true,
    neededWhen: [{ notDone: "consult-silent" }, { notDone: "consult-superseded" }],
    hint: "逾期以后才提出的，也在这里登记。",
  },
  {
    id: "consult-silent",
    title: "第三方逾期未提出意见，由本机关决定公开",
    role: "分管领导或者主要领导",
    basis: regulation("第三十二条"),
    fields: required("signed-by", "decision-reason"),
    answers: "consult",
    lapsed: "third-party",
    when: [{ notDone: "consult-answered" }, { notDone: "consult-superseded" }],
    optional: true,
  },
  {
    id: "decide-refusal",
    title: "决定是否公开第三方不同意的内容",
    role: "分管领导或者主要领导",
    basis: regulation("第十五条", "第三十二条"),
    fields: required("signed-by", "refusal-choice", "decision-reason"),
    answers: "consult",
    when: [...REFUSES, { notDone: "consult-superseded" }],
    hint: "第三方不同意且有合理理由的，不予公开；不公开会对公共利益造成重大影响的，可以公开。",
  },
  {
    id: "tell-third-party",
    title: "书面告知第三方公开的内容和理由",
    role: OFFICE,
    basis: regulation("第三十二条"),
    answers: "consult",
    after: ["decide-refusal"],
    when: [{ field: "refusal-choice", in: ["public-interest", "no-ground"] }],
    documents: ["L12"],
  },
  {
    id: "consult-superseded",
    title: "改稿后不再涉及或另行征求",
    role: "分管领导或者主要领导",
    basis: regulation("第十五条", "第三十二条"),
    fields: required("signed-by", "decision-reason"),
    answers: "consult",
    when: [
      { field: "consult-result", notIn: ["agrees"] },
      { notDone: "tell-third-party" },
      { notDone: "cut-third-party" },
      { notDone: "consult-silent" },
    ],
    optional: true,
    resets: SENT_BACK,
    hint: "写明怎样改的；另行征求的，再登记一次征求意见。稿件要重新审核。",
  },
  {
    id: "coordinate",
    title: "发送政府信息协调发布意见书",
    role: OFFICE,
    basis: regulation("第十一条"),
    fields: required("organ", "coordination-about"),
    after: ["draft"],
    many: true,
    optional: true,
    neededWhen: [{ field: "organs-needed", in: [true] }, { notDone: "coordinate" }],
    documents: ["L13"],
    hint: "涉及其他行政机关的，先与其协商、确认，保证公开的信息准确一致。",
  },
  {
    id: "coordination-replied",
    title: "有关机关书面回复",
    role: "有关行政机关",
    basis: regulation("第十一条"),
    fields: required("coordination-result", "coordination-basis"),
    answers: "coordinate",
    optional: true,
    neededWhen: [{ notDone: "coordination-superseded" }],
  },
  {
    id: "coordination-settled",
    title: "协商一致",
    role: OFFICE,
    basis: regulation("第十一条"),
    fields: required("decision-reason"),
    answers: "coordinate",
    when: REFUSED,
    optional: true,
    neededWhen: [{ notDone: "coordination-escalated" }, { notDone: "coordination-superseded" }],
    hint: "报请协调以后又达成一致的，也在这里登记。",
  },
  {
    id: "coordination-escalated",
    title: "协商不一致，报请协调",
    role: OFFICE,
    basis: regulation("第十一条"),
    fields: required("reported-to", "report-question"),
    answers: "coordinate",
    when: [...REFUSED, { notDone: "coordination-settled" }, { notDone: "coordination-superseded" }],
    optional: true,
    documents: ["L14"],
  },
  {
    id: "coordination-decided",
    title: "协调结果",
    role: "负责协调的机关",
    basis: regulation("第十一条"),
    fields: required("coordination-decision", "decision-reason"),
    answers: "coordinate",
    after: ["coordination-escalated"],
    when: [{ notDone: "coordination-settled" }, { notDone: "coordination-superseded" }],
  },
  {
    id: "report-up",
    title: "不能确定，报请确定",
    role: OFFICE,
    basis: regulation("第十七条第三款"),
    fields: required("reported-to", "report-question"),
    after: ["draft"],
    many: true,
    optional: true,
    neededWhen: [
      {
        any: [
          { field: "review-finding", in: ["uncertain"] },
          { field: "report-result", in: ["not-public"] },
        ],
      },
      { notDone: "report-up" },
    ],
    documents: ["L15"],
    hint: "报有关主管部门或者保密行政管理部门确定。改稿重新审查后仍不能确定的，再报一次。",
  },
  {
    id: "report-answered",
    title: "收到确定的结果",
    role: "有关主管部门",
    basis: regulation("第十七条第三款"),
    fields: required("report-result", "opinion-basis"),
    answers: "report-up",
  },
];

/** Ways on for a draft that another's “no” stands against: offered after 决定不主动公开, the other way to end it. */
export const rewritingSteps: ProcedureText["steps"] = [
  {
    id: "cut-third-party",
    title: "删去第三方不同意公开的内容",
    role: "拟稿人",
    basis: regulation("第三十二条", "第三十七条"),
    answers: "consult",
    after: ["decide-refusal"],
    when: [{ field: "refusal-choice", in: ["cut", "withhold"] }, { notDone: "consult-superseded" }],
    resets: SENT_BACK,
    hint: "删改后的稿件要重新审核；决定不予公开的，删去这一部分以后，其余的可以公开。",
  },
  {
    id: "coordination-superseded",
    title: "改稿后不再涉及或另行协商",
    role: "分管领导或者主要领导",
    basis: regulation("第十一条"),
    fields: required("signed-by", "decision-reason"),
    answers: "coordinate",
    when: [
      { field: "coordination-result", notIn: ["agrees"] },
      { notDone: "coordination-settled" },
      { field: "coordination-decision", notIn: ["public"] },
    ],
    optional: true,
    neededWhen: [{ field: "coordination-decision", in: ["not-public"] }],
    resets: SENT_BACK,
    hint: "写明怎样改的；另行协商的，再登记一次意见书。稿件要重新审核。",
  },
];

/** What had to be asked was, and every inquiry came out so that the article may be published. */
export const ALL_ANSWERED: NonNullable<ProcedureText["steps"][number]["when"]> = [
  { any: [{ field: "third-party-needed", notIn: [true] }, { done: "consult" }] },
  { any: [{ field: "organs-needed", notIn: [true] }, { done: "coordinate" }] },
  {
    each: "consult",
    has: [
      { step: "consult-answered", when: [{ field: "consult-result", in: ["agrees"] }] },
      { step: "consult-silent" },
      { step: "tell-third-party" },
      { step: "cut-third-party" },
      { step: "consult-superseded" },
    ],
  },
  {
    each: "coordinate",
    has: [
      { step: "coordination-replied", when: [{ field: "coordination-result", in: ["agrees"] }] },
      { step: "coordination-settled" },
      { step: "coordination-decided", when: [{ field: "coordination-decision", in: ["public"] }] },
      { step: "coordination-superseded" },
    ],
  },
  ...REPORTS_ANSWERED,
];
