import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../asking.ts";
import { enforcementOpinion, opennessRules, penaltyLaw, regulation, websiteGuide } from "../law.ts";
import { ALL_ANSWERED } from "./steps-asking.ts";
import { SENT_BACK } from "./steps-review.ts";

const OFFICE = "政府信息公开工作机构";
const POLICY = [{ field: "article-kind", in: ["policy"] }];
/** A 解读 may be there before anyone decided on it: it is told all the same. */
const INTERPRETED = [...POLICY, { field: "needs-interpretation", notIn: [false] }];
const NEEDED = [{ field: "needs-interpretation", in: [true] }];
const INTERPRETATION = [{ field: "article-kind", in: ["interpretation"] }];

const NOT_PUBLIC = [
  { field: "attribute", in: ["none", "on-request"] },
  { field: "review-finding", in: ["not-public"] },
  { field: "report-result", in: ["not-public"] },
];
/** Said of an inquiry: it keeps the article from the public until the draft was rewritten. */
const WITHHELD = { field: "refusal-choice", in: ["withhold"] };
const NOT_AGREED = { field: "coordination-decision", in: ["not-public"] };

/** What an article that is taken up again is no longer: given up, put away. */
export const ENDS = ["withhold", "drop", "archive"];

/** 发布, and what follows on it: 解读, 更正, 撤下, 效力标注. */
export const publishingSteps: ProcedureText["steps"] = [
  {
    id: "needs-interpretation",
    title: "确定是否解读",
    role: "起草部门",
    basis: opennessRules("关于政策解读"),
    fields: [
      ...required("needs-interpretation"),
      { field: "opinion-reason", required: true, when: [{ field: "needs-interpretation", in: [false] }] },
    ],
    after: ["draft"],
    when: POLICY,
    afterClose: true,
    hint: "谁起草、谁解读；文件和解读同步组织、同步审签、同步部署。",
  },
  {
    id: "interpretation-ready",
    title: "解读材料已经审定",
    role: "起草部门",
    basis: opennessRules("关于政策解读"),
    after: ["draft"],
    when: INTERPRETED,
    optional: true,
    neededWhen: NEEDED,
    hint: "解读稿审定时自动记上；解读不在本系统办理的，在这里登记。",
  },
  {
    id: "publish",
    title: "发布",
    role: "发布员",
    basis: regulation("第二十三条", "第二十四条", "第二十六条"),
    fields: asked("public-address", "published-at", "channel", "evidence"),
    after: ["approve"],
    when: [
      { field: "attribute", in: ["active"] },
      ...ALL_ANSWERED,
      { any: [{ field: "article-kind", notIn: ["policy"] }, { done: "needs-interpretation" }] },
    ],
    many: true,
    effect: "closes",
    outcome: "published",
    resets: ["take-down"],
    publishes: true,
    tells: [
      { tie: "interprets", to: "names", step: "interpretation-published" },
      { tie: "interprets", to: "named", step: "policy-published" },
      { tie: "clarifies", to: "names", step: "article-published" },
      { tie: "clarifies", to: "names", step: "clarified" },
    ],
    hint: "在发布系统里发布，地址和时间以发布系统的显示为准。",
  },
  {
    id: "withhold",
    title: "决定不主动公开",
    role: "分管领导或者主要领导",
    basis: regulation("第十四条", "第十五条", "第十六条"),
    fields: required("signed-by", "opinion-basis", "decision-reason"),
    after: ["draft"],
    optional: true,
    neededWhen: [
      { any: [...NOT_PUBLIC, WITHHELD, NOT_AGREED] },
      { any: [...NOT_PUBLIC, NOT_AGREED, { notDone: "cut-third-party" }] },
      { any: [...NOT_PUBLIC, NOT_AGREED, { notDone: "consult-superseded" }] },
      { any: [...NOT_PUBLIC, WITHHELD, { notDone: "coordination-superseded" }] },
      { any: [...NOT_PUBLIC, WITHHELD, { notDone: "coordination-settled" }] },
    ],
    effect: "closes",
    outcome: "not-published",
  },
  {
    id: "drop",
    title: "不再发布",
    role: "拟稿人",
    basis: regulation("第十九条"),
    fields: required("decision-reason"),
    after: ["draft"],
    when: [{ any: [{ notDone: "publish" }, { done: "take-down" }] }],
    optional: true,
    effect: "closes",
    outcome: "dropped",
    hint: "属于应当主动公开的，不能不发布。已经公开的，先从网页撤下；改回原样的，重新审定、重新发布。",
  },
  {
    id: "policy-published",
    title: "所解读的文件已经发布",
    role: "起草部门",
    basis: opennessRules("关于政策解读"),
    fields: asked("follow-up"),
    after: ["draft"],
    when: INTERPRETATION,
    optional: true,
    afterClose: true,
    hint: "文件发布时自动记上；解读以前发布的文件的，在这里登记。",
  },
  {
    id: "interpretation-published",
    title: "解读材料已经发布",
    role: "起草部门",
    basis: opennessRules("关于政策解读"),
    fields: asked("interpretation-forms"),
    after: ["draft"],
    when: INTERPRETED,
    optional: true,
    neededWhen: [{ done: "publish" }, ...NEEDED],
    afterClose: true,
    hint: "解读发布时自动记上；在别处发布的，在这里登记。",
  },
  {
    id: "amend",
    title: "更正或者更新已公开的内容",
    role: "拟稿人",
    basis: regulation("第二十六条"),
    // What was determined when it was published stands until the signer says otherwise.
    fields: required("amend-kind", "changed-on", "amend-reason", "attribute"),
    after: ["publish"],
    many: true,
    optional: true,
    effect: "reopens",
    resets: [...SENT_BACK, ...ENDS],
    hint: "更正也要重新审定、重新发布。",
  },
  {
    id: "revoke-decision",
    title: "所公开的决定被变更、撤销、确认违法或者无效",
    role: "承办部门",
    basis: [...penaltyLaw("第四十八条"), ...enforcementOpinion("（六）")],
    fields: required("decision-kind", "revoked-on", "revoked-by"),
    after: ["publish"],
    when: [{ field: "article-kind", in: ["permit-penalty", "enforcement"] }],
    optional: true,
    resets: ["take-down"],
    afterClose: true,
  },
  {
    id: "take-down",
    title: "从网页撤下",
    role: "发布员",
    basis: [...regulation("第二十六条"), ...enforcementOpinion("（六）")],
    fields: [...required("take-down-reason"), ...asked("signed-by")],
    after: ["publish"],
    many: true,
    optional: true,
    neededWhen: [{ any: [{ done: "revoke-decision" }, { done: "withhold" }] }, { notDone: "take-down" }],
    afterClose: true,
    hint: "撤下行政处罚决定的，要公开说明理由。",
  },
  {
    id: "change-validity",
    title: "效力发生变化",
    role: "起草部门",
    basis: websiteGuide("关于文件资料"),
    fields: required("validity", "validity-on", "validity-basis"),
    after: ["publish"],
    when: POLICY,
    many: true,
    optional: true,
    afterClose: true,
  },
  {
    id: "mark-validity",
    title: "在原网页标注效力",
    role: "发布员",
    basis: websiteGuide("关于文件资料"),
    fields: asked("public-address"),
    answers: "change-validity",
    afterClose: true,
  },
  {
    id: "clarified",
    title: "已经发布澄清信息",
    role: "发布员",
    basis: regulation("第六条"),
    after: ["publish"],
    many: true,
    optional: true,
    afterClose: true,
    hint: "澄清信息与这一篇关联的，发布时自动记上。",
  },
  {
    id: "archive",
    title: "归档",
    part: "archives",
    role: OFFICE,
    basis: regulation("第四条"),
    afterAny: ["publish", "withhold", "drop"],
    optional: true,
    afterClose: true,
    hint: "条例没有规定主动公开的归档，按本机关的档案制度办理。",
  },
];
