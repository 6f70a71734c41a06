import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../asking.ts";
import { opennessRules, regulation, secrecyRules } from "../law.ts";

const OFFICE = "政府信息公开工作机构";

/** What a review says, and on what it rests; signed here, or entered from the paper slip. */
export const reviewFields = [
  ...required("signed-by", "opinion", "opinion-basis", "opinion-reason"),
  ...asked("slip-number"),
];

/** Who drafted does not review. */
export const notByDrafter = { who: "signed-by", others: ["drafter"] };

/** Steps that have to be taken again once a draft was sent back or its published text is changed. */
const REVIEWS = ["department-review", "secrecy-review", "approve"];

/** Those, and the report of what was uncertain: of a text that was rewritten it is made anew. What it came to stays known. */
export const SENT_BACK = [...REVIEWS, "report-up"];

/** Whatever was reported up was answered; after a “no”, only a later answer opens the way again. */
export const REPORTS_ANSWERED: NonNullable<ProcedureText["steps"][number]["when"]> = [
  { each: "report-up", has: [{ step: "report-answered" }] },
  { field: "report-result", notIn: ["not-public"] },
];

const NOT_PUBLIC = [{ field: "attribute", in: ["none"] }];
const PROPOSAL = { field: "article-kind", in: ["proposal-reply"] };
const INTERPRETATION = [{ field: "article-kind", in: ["interpretation"] }];
const FIXED = [{ field: "publishing-limit", in: ["fixed-date"] }];

/** 条例第二十六条 leaves other limits to what other rules say. */
const OTHERWISE = [{ field: "publishing-limit", in: ["at-once", "fixed-date"] }];

/** Whether the answer to a proposal goes out whole, and why not. */
export function proposalFields(needed: boolean): NonNullable<ProcedureText["steps"][number]["fields"]> {
  return [
    { field: "full-text", required: needed, when: [PROPOSAL] },
    { field: "not-full-reason", required: true, when: [PROPOSAL, { field: "full-text", in: [false] }] },
  ];
}

/** The review found nothing against publication, or whoever determines what is uncertain said so of this draft. */
export const FOUND_PUBLIC: NonNullable<ProcedureText["steps"][number]["when"]> = [
  { field: "review-finding", notIn: ["not-public"] },
  { any: [{ field: "review-finding", notIn: ["uncertain"] }, { done: "report-up" }] },
  ...REPORTS_ANSWERED,
];

/** 拟稿、审核、审定: 条例第十七条 asks for a review procedure and leaves its steps to each organ. */
export const reviewSteps: ProcedureText["steps"] = [
  {
    id: "draft",
    title: "拟稿",
    role: "拟稿人",
    basis: [...opennessRules("一（一）"), ...regulation("第十七条")],
    fields: [
      ...required("title", "article-kind", "attribute"),
      { field: "attribute-reason", required: true, when: NOT_PUBLIC },
      ...required("drafter", "department", "formed-on", "publishing-limit"),
      { field: "publish-by", required: true, when: FIXED },
      { field: "limit-basis", required: false, when: OTHERWISE },
      ...asked("catalogue-item", "major-interest", "third-party-needed", "organs-needed", "initial-opinion"),
      { field: "interpretation-forms", required: false, when: INTERPRETATION },
      ...proposalFields(false),
    ],
    hint: "拟稿时标明公开属性，不予公开的写明理由。",
  },
  {
    id: "department-review",
    title: "部门负责人审核",
    part: "reviews",
    role: "部门负责人",
    basis: regulation("第十七条"),
    fields: reviewFields,
    after: ["draft"],
    notBy: notByDrafter,
    documents: ["L10"],
    hint: "对准确性、必要性负责。",
  },
  {
    id: "secrecy-review",
    title: "保密审查",
    part: "reviews",
    role: OFFICE,
    basis: [...regulation("第十七条"), ...secrecyRules("第四十二条")],
    fields: [...required("review-finding", "third-party-needed", "organs-needed"), ...reviewFields],
    after: ["department-review"],
    notBy: notByDrafter,
    documents: ["L10"],
    hint: "先审查、后公开，逐项审查；不能确定的，报请有关主管部门或者保密行政管理部门确定。",
  },
  {
    id: "approve",
    title: "审定",
    part: "reviews",
    role: "分管领导或者主要领导",
    basis: regulation("第十七条"),
    fields: [...required("signed-by"), ...asked("opinion", "slip-number")],
    after: ["secrecy-review"],
    when: [{ field: "attribute", in: ["active"] }, ...FOUND_PUBLIC],
    notBy: notByDrafter,
    seals: true,
    tells: [{ tie: "interprets", to: "names", step: "interpretation-ready" }],
    documents: ["L10"],
    hint: "审定的是眼前的这一稿：此后改动一个字，都要重新审定。",
  },
  {
    id: "return-draft",
    title: "退回修改",
    role: "审核人",
    basis: regulation("第十七条"),
    fields: [...required("signed-by", "return-reason"), ...asked("slip-number")],
    after: ["draft"],
    many: true,
    optional: true,
    resets: SENT_BACK,
  },
];
