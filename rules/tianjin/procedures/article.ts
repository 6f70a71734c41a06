import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { ENDS } from "../../national/procedures/article/steps-publishing.ts";
import { HEARD, HELD_OPEN } from "../../national/procedures/article/steps-consulting.ts";
import {
  FOUND_PUBLIC,
  notByDrafter,
  proposalFields,
  reviewFields,
  SENT_BACK,
} from "../../national/procedures/article/steps-review.ts";
import { article } from "../../national/procedures/article/index.ts";
import { asked, required } from "../../national/procedures/asking.ts";

type Condition = NonNullable<NonNullable<ProcedureChangeText["steps"]>[number]["when"]>[number];

const rule = altering(article, "天津市医疗保障局政务公开实施办法");
const AGAIN = [...SENT_BACK, "group-review"];
/** 领导小组 looked at it, where a policy document is not to be published. */
const GROUP_ASKED: Condition = {
  any: [
    { field: "article-kind", notIn: ["policy"] },
    { field: "attribute", notIn: ["none"] },
    { done: "group-review" },
  ],
};
/** The same however it came to that: by its attribute, the review, a report, another's refusal; for requests only is not that. */
const GROUP_ASKED_TO_WITHHOLD: Condition = {
  any: [
    { field: "article-kind", notIn: ["policy"] },
    { field: "attribute", in: ["on-request"] },
    { done: "group-review" },
  ],
};
const COMES_TO_NOTHING: Condition = {
  any: [
    { field: "attribute", in: ["none"] },
    { field: "review-finding", in: ["not-public"] },
    { field: "report-result", in: ["not-public"] },
    { field: "refusal-choice", in: ["withhold"] },
    { field: "coordination-decision", in: ["not-public"] },
  ],
};
const draft = rule.step("draft", "第十条");
const publish = rule.step("publish", "第四条");
const needsInterpretation = rule.step("needs-interpretation", "第十七条");
const interpretationPublished = rule.step("interpretation-published", "第二十条");

/**
 * 第四条、第十条: the drafter proposes the attribute, the head of department reviews it, the signer determines it; a policy document
 * that is not to be published goes to 领导小组 first. 第五条: the public is heard before the decision. 第二十条: document and 解读
 * on the same day, neither without the other. The three reviews of 第十六条 are for requests.
 */
export const tianjinArticle: ProcedureChangeText = {
  procedure: "article",
  basis: rule.basis("第四条", "第五条", "第七条", "第九条", "第十条", "第十四条", "第十七条至第二十一条"),
  steps: [
    {
      ...draft,
      basis: [...rule.basis("第四条", "第十条"), ...draft.basis.slice(1)],
      fields: [
        ...(draft.fields ?? [])
          .filter(({ field }) => field !== "full-text" && field !== "not-full-reason")
          .map((one) => (one.field === "major-interest" ? { ...one, required: true } : one)),
        ...proposalFields(true),
      ],
      hint: "提出公开属性，随公文一并报批；拟不公开的写明理由；建议提案答复原则上全文公开。",
    },
    rule.step("department-review", "第四条", {
      fields: [...reviewFields, ...asked("attribute")],
      hint: "审查核实公开属性。",
    }),
    rule.step("secrecy-review", "第四条"),
    {
      id: "group-review",
      title: "领导小组审查",
      part: "reviews",
      role: "局政务公开领导小组",
      basis: rule.basis("第十条"),
      fields: reviewFields,
      after: ["secrecy-review"],
      when: [{ field: "article-kind", in: ["policy"] }, COMES_TO_NOTHING],
      // The signer signs after it, also where it was the signer who found that it is not for the public.
      resets: ["approve"],
      notBy: notByDrafter,
      documents: ["L10"],
      hint: "拟不公开的政策性文件，报批前要经领导小组审查。",
    },
    rule.step("approve", "第四条", {
      title: "签发",
      role: "文件签发人",
      fields: [...required("signed-by", "attribute"), ...asked("opinion", "slip-number")],
      when: [...FOUND_PUBLIC, HEARD, GROUP_ASKED],
      hint: "签发时最终确定公开属性。签发的是眼前的这一稿：此后改动一个字，都要重新签发。",
    }),
    rule.step("return-draft", "第四条", { resets: AGAIN }),
    rule.step("cut-third-party", "第四条", { resets: AGAIN }),
    rule.step("consult-superseded", "第四条", { resets: AGAIN }),
    rule.step("coordination-superseded", "第四条", { resets: AGAIN }),
    rule.step("withhold", "第十条", { when: [GROUP_ASKED_TO_WITHHOLD] }),
    rule.step("amend", "第十四条", { resets: [...AGAIN, ...ENDS] }),
    rule.step("open-consultation", "第五条", HELD_OPEN),
    rule.step("close-consultation", "第五条"),
    rule.step("publish-feedback", "第五条"),
    rule.step("draft-heard", "第五条"),
    {
      ...needsInterpretation,
      basis: [...rule.basis("第十七条", "第十八条", "第二十条"), ...needsInterpretation.basis.slice(1)],
      fields: [
        ...(needsInterpretation.fields ?? []),
        { field: "interpretation-plan", required: true, when: [{ field: "needs-interpretation", in: [true] }] },
      ],
    },
    rule.step("interpretation-ready", "第十八条"),
    {
      ...publish,
      basis: [...rule.basis("第四条", "第二十条"), ...publish.basis.slice(1)],
      when: [
        ...(publish.when ?? []),
        HEARD,
        {
          any: [
            { field: "article-kind", notIn: ["policy"] },
            { field: "needs-interpretation", in: [false] },
            { done: "interpretation-ready" },
          ],
        },
        { any: [{ field: "article-kind", notIn: ["interpretation"] }, { done: "policy-published" }] },
      ],
      hint: "文件和解读同一天发布：文件等解读审定，解读等文件发布。",
    },
    {
      ...interpretationPublished,
      basis: [...rule.basis("第二十条", "第二十一条"), ...interpretationPublished.basis.slice(1)],
    },
    {
      id: "tell-publicity",
      title: "对接宣传部门",
      role: "责任处室",
      basis: rule.basis("第四条"),
      fields: asked("opinion"),
      after: ["approve"],
      when: [{ field: "attribute", in: ["active"] }],
      optional: true,
      afterClose: true,
      hint: "按公开属性，及时与宣传部门对接公开事宜。",
    },
    rule.step("policy-published", "第二十条", {
      neededWhen: [{ field: "article-kind", in: ["interpretation"] }],
    }),
  ],
  clocks: [
    rule.clock("publication-ordinary", "第十四条"),
    rule.clock("publication-changed-ordinary", "第十四条"),
    rule.clock("publication-budget", "第十四条"),
    rule.clock("publication-at-once", "第二十条"),
    rule.clock("publication-changed-at-once", "第二十条"),
    rule.clock("publication-permit-penalty", "第七条"),
    rule.clock("publication-changed-permit-penalty", "第七条"),
    rule.clock("publication-enforcement", "第七条"),
    rule.clock("publication-changed-enforcement", "第七条"),
    rule.clock("interpretation", "第二十条"),
    rule.clock("interpretation-with-policy", "第二十条"),
  ],
};
