import type { ProcedureText } from "../../../lib/model/procedure.ts";
import { asked, required } from "./asking.ts";
import { challengeFields, challengeOutcomes } from "./challenge.ts";
import { civilProcedure, litigationLaw, reconsiderationLaw, regulation } from "./law.ts";

const OFFICE = "被申请人的承办机构";
const ORGAN = "行政复议机关";
const SIMPLE = [{ field: "review-track", in: ["simple"] }];
const ORDINARY = [{ field: "review-track", in: ["ordinary"] }];
const ROLLS = civilProcedure("第八十五条");

/**
 * 行政复议 as the respondent lives through it; the request it is about is in `request-case` and tied by `challenges`. Periods of
 * 3, 5, 7 and 10 days are working days, all others calendar days that roll forward (复议法第八十八条).
 */
export const reconsideration: ProcedureText = {
  id: "reconsideration",
  title: "政府信息公开行政复议",
  basis: [...regulation("第五十一条"), ...reconsiderationLaw("第二十三条第一款第四项")],
  starts: "notice",
  fields: [
    ...challengeFields,
    { id: "reconsideration-organ", title: "行政复议机关", kind: "text", maxLength: 60 },
    {
      id: "review-track",
      title: "审理程序",
      kind: "choice",
      options: [
        { value: "simple", title: "简易程序" },
        { value: "ordinary", title: "普通程序" },
      ],
      hint: "政府信息公开案件可以适用简易程序，以通知书为准。",
    },
    { id: "accepted-on", title: "复议机关受理的日期", kind: "date", lies: "before" },
    { id: "extension-days", title: "延长的天数", kind: "number", min: 1, max: 30 },
    { id: "suit-case", title: "诉讼案件", kind: "case" },
  ],
  steps: [
    {
      id: "notice",
      title: "收到复议答复通知",
      role: OFFICE,
      basis: reconsiderationLaw("第四十八条", "第五十四条"),
      fields: [
        ...required("request-case", "review-track", "accepted-on"),
        ...asked("reconsideration-organ", "file-number", "claim"),
      ],
      hint: "日期填收到申请书副本的那一天，答复期限从次日起算。",
    },
    {
      id: "answer",
      title: "提交答复书和证据",
      role: OFFICE,
      basis: reconsiderationLaw("第四十八条", "第五十四条", "第七十条"),
      after: ["notice"],
      hint: "提交作出答复的证据、依据和其他材料；逾期不提交的，视为没有证据、依据。",
    },
    {
      id: "decision-extended",
      title: "复议机关延长审理期限",
      role: ORGAN,
      basis: reconsiderationLaw("第六十二条"),
      fields: required("extension-days"),
      after: ["notice"],
      when: ORDINARY,
      optional: true,
    },
    {
      id: "decided",
      title: "收到复议结果",
      role: ORGAN,
      basis: reconsiderationLaw("第六十二条"),
      fields: [...required("outcome"), ...asked("decision-number", "redo-by", "decision-note")],
      after: ["notice"],
      effect: "closes",
      hint: "决定要求重新答复的，写明其确定的最后一日，并在原申请上登记“重新办理”。",
    },
    {
      id: "applicant-served",
      title: "申请人收到复议决定",
      role: "申请人",
      basis: reconsiderationLaw("第三十四条"),
      after: ["decided"],
      optional: true,
      afterClose: true,
    },
    {
      id: "sued",
      title: "申请人提起诉讼",
      role: "申请人",
      basis: [...reconsiderationLaw("第三十四条"), ...litigationLaw("第四十五条")],
      fields: asked("suit-case"),
      after: ["notice"],
      optional: true,
      afterClose: true,
      hint: "复议机关逾期不作决定的，申请人可以在审理期限届满之日起15日内起诉，不必等复议结果。",
    },
    {
      id: "archive",
      title: "归档",
      part: "archives",
      role: OFFICE,
      basis: regulation("第四十五条"),
      after: ["decided"],
      afterClose: true,
    },
  ],
  moments: [
    {
      id: "accepted",
      title: "复议机关受理之日",
      basis: reconsiderationLaw("第六十二条"),
      of: [{ step: "notice", date: "accepted-on" }],
    },
  ],
  clocks: [
    {
      id: "answer-simple",
      title: "复议答复期限",
      basis: reconsiderationLaw("第五十四条", "第八十八条"),
      from: "notice",
      within: { count: 5, unit: "workday" },
      until: ["answer"],
      when: SIMPLE,
      main: true,
    },
    {
      id: "answer-ordinary",
      title: "复议答复期限",
      basis: reconsiderationLaw("第四十八条", "第八十八条"),
      from: "notice",
      within: { count: 10, unit: "workday" },
      until: ["answer"],
      when: ORDINARY,
      main: true,
    },
    {
      id: "decision-simple",
      title: "复议审理期限",
      basis: [...reconsiderationLaw("第六十二条", "第八十八条"), ...ROLLS],
      from: "accepted",
      within: { count: 30, unit: "calendar-day" },
      until: ["decided"],
      when: SIMPLE,
      rolls: true,
      whose: "others",
      silence: "复议机关没有在审理期限内作出决定。",
    },
    {
      id: "decision-ordinary",
      title: "复议审理期限",
      basis: [...reconsiderationLaw("第六十二条", "第八十八条"), ...ROLLS],
      from: "accepted",
      within: { count: 60, unit: "calendar-day" },
      until: ["decided"],
      when: ORDINARY,
      extendedBy: {
        step: "decision-extended",
        days: "extension-days",
        atMost: 30,
        basis: reconsiderationLaw("第六十二条"),
      },
      rolls: true,
      whose: "others",
      silence: "复议机关没有在审理期限内作出决定。",
    },
    {
      id: "suit-after-reconsideration",
      title: "复议后起诉期限",
      basis: [...litigationLaw("第四十五条"), ...reconsiderationLaw("第三十四条"), ...ROLLS],
      from: "applicant-served",
      within: { count: 15, unit: "calendar-day" },
      until: ["sued"],
      rolls: true,
      whose: "others",
      silence: "复议后起诉的期限已过。",
    },
  ],
  outcomes: challengeOutcomes,
  outcomeField: "outcome",
  counted: { table: "challenges", as: "reconsideration" },
};
