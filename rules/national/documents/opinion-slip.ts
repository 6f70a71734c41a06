import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import type { Field } from "../../../lib/model/field.ts";
import { opennessRules, opinionRules } from "../procedures/law.ts";
import { issued, pair, reviews, SHEET, wide } from "./form-rows.ts";

const field = (kind: Field["kind"], id: string, title: string): Field => ({ kind, id, title });

/** L35。国办发〔2016〕61号、80号：政务舆情在时限内回应；谁审批由本机关的制度定。 */
export const opinionSlip = {
  code: "L35",
  title: "政务舆情回应审批单",
  basis: [...opinionRules("关于政务舆情回应"), ...opennessRules("关于政务舆情回应")],
  procedures: ["public-opinion"],
  kind: "form",
  sheet: true,
  blocks: [
    {
      columns: SHEET,
      rows: [
        wide("舆情主题", "{topic}"),
        pair(["发现的时间", "{found-at}"], ["发现渠道", "{found-by}"]),
        wide("在哪里发现", "{found-where}"),
        pair(["舆情等级", "{opinion-level}"], ["最迟发布时间", "{answer-by}"]),
        wide("事件发生的时间", "{event-time}", { when: [{ has: "event-time" }] }),
        wide("涉事部门", "{department}"),
        wide("参加会商的部门", "{consulted-with}", { when: [{ has: "consulted-with" }] }),
        wide("研判意见", "{judgement}", { when: [{ has: "judgement" }] }),
        wide("回应的内容", "{response-text}"),
        wide("拟稿人", "{drafter}"),
        reviews,
        wide("发布渠道", "{release-channels}", { when: [{ has: "release-channels" }] }),
      ],
    },
    issued,
  ],
  remedy: "none",
  fields: [
    field("text", "topic", "舆情主题"),
    field("text", "found-at", "发现的时间"),
    field("choice", "found-by", "发现渠道"),
    field("text", "found-where", "在哪里发现"),
    field("choice", "opinion-level", "舆情等级"),
    field("text", "answer-by", "最迟发布时间"),
    field("text", "event-time", "事件发生的时间"),
    field("department", "department", "涉事部门"),
    field("text", "consulted-with", "参加会商的部门"),
    field("lines", "judgement", "研判意见"),
    field("lines", "response-text", "回应的内容"),
    field("official", "drafter", "拟稿人"),
    field("choices", "release-channels", "发布渠道"),
  ],
} satisfies DocumentTemplate;
