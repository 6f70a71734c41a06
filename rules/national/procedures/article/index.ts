import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { enforcementOpinion, regulation } from "../law.ts";
import { articleClocks } from "./clocks.ts";
import { articleFields } from "./fields.ts";
import { askingSteps, rewritingSteps } from "./steps-asking.ts";
import { consultingSteps } from "./steps-consulting.ts";
import { publishingSteps } from "./steps-publishing.ts";
import { reviewSteps } from "./steps-review.ts";

/**
 * 主动公开: one article from its draft to the public page and after. The plain review (department, secrecy, approval) is
 * what 条例第十七条 needs at the least; agencies put their own steps in its place.
 */
export const article: ProcedureText = {
  id: "article",
  title: "主动公开信息发布",
  basis: regulation("第十七条", "第十九条", "第二十六条"),
  starts: "draft",
  fields: articleFields,
  steps: [...reviewSteps, ...askingSteps, ...publishingSteps, ...rewritingSteps, ...consultingSteps],
  moments: [
    {
      id: "formed",
      title: "信息形成之日",
      basis: regulation("第二十六条"),
      of: [{ step: "draft", date: "formed-on" }],
    },
    {
      id: "revoked",
      title: "决定被变更、撤销、确认违法或者无效之日",
      basis: enforcementOpinion("（六）"),
      of: [{ step: "revoke-decision", date: "revoked-on" }],
    },
  ],
  clocks: articleClocks,
  outcomes: [
    { id: "published", title: "已公开", basis: regulation("第二十六条") },
    { id: "not-published", title: "不主动公开", basis: regulation("第十四条", "第十五条", "第十六条") },
    { id: "dropped", title: "不再发布", basis: regulation("第十九条") },
  ],
  outcomeField: "outcome",
  counted: { table: "disclosure", since: "formed", by: "article-kind" },
};
