import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../asking.ts";
import { decisionRules, regulation } from "../law.ts";
import { FOUND_PUBLIC } from "./steps-review.ts";

const DRAFTER = "起草部门";

/** Whether the public was heard where it has to be: here, on the draft's own page (`draft-heard`), or this is the draft. */
export const HEARD: NonNullable<ProcedureText["steps"][number]["when"]>[number] = {
  any: [
    { field: "major-interest", notIn: [true] },
    { field: "article-kind", in: ["decision-draft"] },
    { done: "publish-feedback" },
    { done: "draft-heard" },
  ],
};

/** Where the agency's rules hold the approval until the public was heard: asked for once, and not where it was done elsewhere. */
export const HELD_OPEN = { neededWhen: [{ notDone: "open-consultation" }, { notDone: "draft-heard" }] };

/**
 * 预公开: a draft goes to the public, what came in and what became of it is published. 713号令第十五条 is [M] in DOMAIN: these
 * are offered, and agencies whose rules say so let the approval wait for them. They stand after 发布: a draft is opened for
 * comment by being published.
 */
export const consultingSteps: ProcedureText["steps"] = [
  {
    id: "open-consultation",
    title: "公开草案，征求公众意见",
    role: DRAFTER,
    basis: [...regulation("第十九条"), ...decisionRules("第十五条")],
    fields: [...required("consultation-opens", "consultation-closes"), ...asked("draft-address")],
    after: ["secrecy-review"],
    when: [
      {
        any: [
          { field: "major-interest", in: [true] },
          { field: "article-kind", in: ["decision-draft"] },
        ],
      },
      { any: [{ field: "article-kind", notIn: ["decision-draft"] }, { done: "publish" }] },
      ...FOUND_PUBLIC,
    ],
    many: true,
    optional: true,
    resets: ["close-consultation", "publish-feedback"],
    afterClose: true,
    hint: "保密审查以后才公开草案；征求意见后作了重大修改的，再公开征求一次。",
    documents: ["L16"],
  },
  {
    id: "close-consultation",
    title: "征求意见结束",
    role: DRAFTER,
    basis: regulation("第十九条"),
    fields: required("feedback-count"),
    after: ["open-consultation"],
    lapsed: "consultation",
    afterClose: true,
  },
  {
    id: "publish-feedback",
    title: "公布意见采纳情况",
    role: DRAFTER,
    basis: regulation("第十九条"),
    fields: [
      { field: "feedback-adopted", required: true, when: [{ field: "feedback-count", notIn: [0] }] },
      { field: "feedback-not-adopted", required: true, when: [{ field: "feedback-count", notIn: [0] }] },
      ...asked("feedback-address"),
    ],
    after: ["close-consultation"],
    afterClose: true,
    tells: [{ tie: "results-from", to: "named", step: "draft-heard" }],
    documents: ["L17"],
    hint: "没有全部采纳或者全部没有采纳的，另一项填“无”。",
  },
  {
    id: "draft-heard",
    title: "草案已经公开征求意见",
    role: DRAFTER,
    basis: regulation("第十九条"),
    after: ["draft"],
    when: [{ field: "major-interest", in: [true] }, { notDone: "open-consultation" }],
    optional: true,
    hint: "草案另行发布、已经关联的，公布意见采纳情况时自动记上。",
  },
];
