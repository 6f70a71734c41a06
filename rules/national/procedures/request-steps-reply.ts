import type { ProcedureText, Step } from "../../../lib/model/procedure.ts";
import { asked, required } from "./asking.ts";
import { deliveryLetter, regulation, reportFormat, secrecyRules } from "./law.ts";

const OFFICE = "政府信息公开工作机构";
const BY_POST = [{ field: "delivery", in: ["post"] }];
const CLOSING = ["send-reply", "correction-lapsed", "fee-lapsed", "withdrawn", "other-close"];
const DELIVERY = [
  ...required("delivery"),
  ...required("carrier", "slip-number").map((field) => ({ ...field, when: BY_POST })),
];
/** The replies, each for its outcome, and the proof of delivery. */
const REPLIES = [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 30].map((number) => `D${number}`);
/** What has to be done again with each new draft. */
const DRAFTING = ["draft-reply", "secrecy-review", "legality-review", "opinion-review", "approve-reply"];
/** Where something is given out, or kept back as 条例第十四条 has it: by what the review came to. */
const SECRECY = ["r3-1", "r3-2", "r3-3-1", "r3-3-2", "r3-3-3"];
const NOT_AS_WANTED = [{ field: "as-wanted", in: [false] }];

function review(id: string, title: string, basis: Step["basis"]): ProcedureText["steps"][number] {
  return {
    id,
    title,
    role: "审查人员",
    basis,
    fields: [
      ...required("review-result"),
      { field: "review-opinion", required: true, when: [{ field: "review-result", in: ["refuses"] }] },
    ],
    after: ["draft-reply"],
    optional: true,
  };
}

/** 拟稿、审查、审定、送出、归档, and what may come after. */
export const replySteps: ProcedureText["steps"] = [
  {
    id: "draft-reply",
    title: "起草答复",
    role: OFFICE,
    basis: regulation("第三十六条"),
    fields: [...required("outcome", "outcome-reason"), ...asked("department")],
    after: ["received"],
    optional: true,
    hint: "一件申请只有一个结果；区分处理的写明哪些公开、哪些不公开。",
  },
  {
    ...review("secrecy-review", "保密审查", [...regulation("第十七条"), ...secrecyRules("第四十二条")]),
    when: [{ field: "outcome", in: SECRECY }],
    optional: false,
    hint: "先审查、后公开：对拟公开的信息逐项审查；当场答复的也一样。",
  },
  review("legality-review", "合法性审查", regulation("第十七条")),
  review("opinion-review", "舆情研判", regulation("第十七条")),
  {
    id: "approve-reply",
    title: "审定答复",
    role: "有关领导",
    basis: regulation("第四十五条"),
    fields: [...required("approved-by"), ...asked("opinion")],
    after: ["draft-reply"],
    optional: true,
  },
  {
    id: "return-draft",
    title: "退回修改",
    role: "审查人员、有关领导",
    basis: regulation("第四十五条"),
    fields: required("review-opinion"),
    after: ["draft-reply"],
    many: true,
    optional: true,
    resets: DRAFTING,
    hint: "修改后要重新审查、审定。",
  },
  {
    id: "send-reply",
    title: "送出答复",
    role: OFFICE,
    basis: [...regulation("第三十三条", "第三十六条", "第四十条"), ...deliveryLetter("关于处理决定送达问题的解释")],
    fields: [
      ...required("outcome"),
      ...asked("reply-number"),
      ...DELIVERY,
      ...asked("as-wanted"),
      ...required("given-form", "form-reason").map((field) => ({ ...field, when: NOT_AS_WANTED })),
    ],
    after: ["received"],
    effect: "closes",
    documents: REPLIES,
    hint: "邮寄的填交邮之日，只能交邮政企业并留存单号；当面或者委托送达的填申请人签收之日。落款日期不算。",
  },
  {
    id: "reply-received",
    title: "申请人签收答复",
    role: "申请人",
    basis: deliveryLetter("关于处理决定送达问题的解释"),
    afterAny: ["send-reply", "correction-lapsed", "fee-lapsed"],
    optional: true,
    afterClose: true,
    documents: ["D30"],
    hint: "日期填回执或者送达回证上的签收日，复议和诉讼的期限从这天起算。",
  },
  {
    id: "withdrawn",
    title: "申请人撤回申请",
    role: "申请人",
    basis: reportFormat("第三部分表格三（六）3"),
    fields: asked("outcome-reason"),
    after: ["register"],
    optional: true,
    effect: "closes",
    outcome: "r3-6-3",
    hint: "留存申请人书面撤回的材料。",
  },
  {
    id: "other-close",
    title: "以其他方式结束",
    role: OFFICE,
    basis: reportFormat("第三部分表格三（六）3"),
    fields: [
      ...required("close-reason", "outcome-reason"),
      { field: "outcome", required: true, when: [{ field: "close-reason", in: ["other"] }] },
    ],
    after: ["register"],
    optional: true,
    effect: "closes",
    noneWhen: [{ field: "close-reason", in: ["merged", "mistaken"] }],
    hint: "并入另一件或者登记有误的，不计入年度报告的办理结果。",
  },
  {
    id: "archive",
    title: "归档",
    part: "archives",
    role: OFFICE,
    basis: regulation("第四十五条"),
    fields: asked("archive-number"),
    afterAny: CLOSING,
    afterClose: true,
  },
  {
    id: "supplement",
    title: "补充答复",
    role: OFFICE,
    basis: regulation("第三十六条"),
    fields: [...required("supplement-about"), ...asked("reply-number"), ...DELIVERY],
    after: ["send-reply"],
    many: true,
    optional: true,
    afterClose: true,
    hint: "补充不改变已经登记的结果和答复日期；结果有变的，应当重新办理。",
  },
  {
    id: "challenged",
    title: "申请人提起复议或者诉讼",
    role: "申请人",
    basis: regulation("第五十一条"),
    fields: [...required("challenge"), ...asked("challenge-case")],
    after: ["received"],
    many: true,
    optional: true,
    afterClose: true,
  },
  {
    id: "reopen",
    title: "重新办理",
    role: OFFICE,
    basis: regulation("第五十一条"),
    fields: [
      ...required("reopen-reason"),
      { field: "reply-by", required: true, when: [{ field: "reopen-reason", in: ["reconsideration", "court"] }] },
      ...asked("reopen-note"),
    ],
    afterAny: CLOSING,
    many: true,
    optional: true,
    effect: "reopens",
    resets: ["approve-slip", ...DRAFTING, ...CLOSING, "reply-received", "archive"],
    hint: "复议决定或者判决要求重新答复的，最迟答复日按其确定的期限填写；原来的答复和超期记录保留。",
  },
];
