import type { ProcedureText } from "../../../lib/model/procedure.ts";
import { asked, required } from "./asking.ts";
import { challengeFields, challengeOutcomes } from "./challenge.ts";
import { civilProcedure, litigationLaw, regulation } from "./law.ts";

const OFFICE = "被告的承办机构";
const COURT = "人民法院";

/**
 * 行政诉讼 as the defendant lives through it; the request it is about is in `request-case` and tied by `challenges`. 诉讼法第六十七条
 * and 第八十五条 are [M]: DOMAIN 1.8 has the applicant's periods only.
 */
export const litigation: ProcedureText = {
  id: "litigation",
  title: "政府信息公开行政诉讼",
  basis: [...regulation("第五十一条"), ...litigationLaw("第四十五条", "第四十六条")],
  starts: "summons",
  fields: [
    ...challengeFields,
    { id: "reconsideration-case", title: "此前的复议案件", kind: "case" },
    { id: "court", title: "审理法院", kind: "text", maxLength: 60 },
    {
      id: "suit-kind",
      title: "起诉的类型",
      kind: "choice",
      options: [
        { value: "direct", title: "未经复议直接起诉", counted: ["direct-suit"] },
        { value: "after-reconsideration", title: "复议后起诉", counted: ["suit-after"] },
      ],
      hint: "年度报告分开统计；不予公开的，应当先经复议。",
    },
  ],
  steps: [
    {
      id: "summons",
      title: "收到应诉通知",
      role: OFFICE,
      basis: litigationLaw("第六十七条"),
      fields: [
        ...required("request-case", "suit-kind"),
        {
          field: "reconsideration-case",
          required: false,
          when: [{ field: "suit-kind", in: ["after-reconsideration"] }],
        },
        ...asked("court", "file-number", "claim"),
      ],
      hint: "日期填收到起诉状副本的那一天，答辩和举证期限从次日起算。",
    },
    {
      id: "respond",
      title: "提交答辩状和证据",
      role: OFFICE,
      basis: litigationLaw("第六十七条"),
      after: ["summons"],
    },
    {
      id: "judged",
      title: "收到裁判结果",
      role: COURT,
      basis: litigationLaw("第六十七条"),
      fields: [...required("outcome"), ...asked("decision-number", "redo-by", "decision-note")],
      after: ["summons"],
      effect: "closes",
      hint: "判决要求重新答复的，写明其确定的最后一日，并在原申请上登记“重新办理”。",
    },
    {
      id: "appealed",
      title: "进入二审",
      role: "当事人",
      basis: litigationLaw("第八十五条"),
      fields: asked("court", "file-number"),
      after: ["judged"],
      optional: true,
      effect: "reopens",
      resets: ["judged", "archive"],
    },
    {
      id: "archive",
      title: "归档",
      part: "archives",
      role: OFFICE,
      basis: regulation("第四十五条"),
      after: ["judged"],
      afterClose: true,
    },
  ],
  clocks: [
    {
      id: "answer",
      title: "答辩和举证期限",
      basis: [...litigationLaw("第六十七条"), ...civilProcedure("第八十五条")],
      from: "summons",
      within: { count: 15, unit: "calendar-day" },
      until: ["respond"],
      rolls: true,
      main: true,
    },
  ],
  outcomes: challengeOutcomes,
  outcomeField: "outcome",
  counted: { table: "challenges", by: "suit-kind" },
};
