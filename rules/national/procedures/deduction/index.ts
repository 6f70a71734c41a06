import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../asking.ts";
import { regulation } from "../law.ts";

// 条例第四十六条 wants 考核; how points are given is the agency's own (DOMAIN 8.1 row 21).
const basis = regulation("第四十六条");
const OFFICE = "政府信息公开工作机构";

/** 记分: one 情形 by which a department may be marked down, until it is confirmed or struck. What kinds there are and what each costs is the agency's. */
export const deduction: ProcedureText = {
  id: "deduction",
  title: "考核扣分",
  basis,
  starts: "found",
  fields: [
    { id: "department", title: "部门", kind: "department", hint: "还不明确的，确认时填写。" },
    { id: "deduction-kind", title: "扣分项目", kind: "text", maxLength: 80 },
    { id: "deduction-reason", title: "情形", kind: "lines", maxLength: 500, hint: "不要写入申请人、举报人的姓名。" },
    { id: "happened-on", title: "情形发生的日期", kind: "date", hint: "超期的，填期限的最后一日；按这一天计入年度。" },
    { id: "deducted-case", title: "涉及的事项", kind: "case" },
    { id: "deducted-breach", title: "涉及的期限", kind: "text", maxLength: 200 },
    { id: "deducted-rule", title: "记录显示的项目", kind: "text", maxLength: 80 },
    { id: "signed-by", title: "确认人", kind: "official" },
    { id: "decision-reason", title: "理由", kind: "text", maxLength: 500 },
    { id: "reconsider-reason", title: "复核的原因", kind: "text", maxLength: 500 },
    {
      id: "outcome",
      title: "结果",
      kind: "choice",
      options: [
        { value: "confirmed", title: "已扣分" },
        { value: "struck", title: "不予扣分" },
      ],
    },
  ],
  steps: [
    {
      id: "found",
      title: "发现扣分情形",
      role: OFFICE,
      basis,
      fields: [
        ...required("deduction-kind", "deduction-reason", "happened-on"),
        ...asked("department", "deducted-case", "deducted-breach", "deducted-rule"),
      ],
      hint: "记录里已有的情形在“考核记分”中列出，不必在这里登记。",
    },
    {
      id: "confirm",
      title: "确认扣分",
      role: OFFICE,
      basis,
      fields: [...required("department", "deduction-kind", "signed-by"), ...asked("decision-reason", "deducted-rule")],
      after: ["found"],
      effect: "closes",
      outcome: "confirmed",
    },
    {
      id: "strike",
      title: "不予扣分",
      role: OFFICE,
      basis,
      fields: [...required("signed-by", "decision-reason"), ...asked("deducted-rule")],
      after: ["found"],
      optional: true,
      effect: "closes",
      outcome: "struck",
    },
    {
      id: "reconsider",
      title: "复核",
      role: OFFICE,
      basis,
      fields: required("reconsider-reason"),
      afterAny: ["confirm", "strike"],
      many: true,
      optional: true,
      effect: "reopens",
      resets: ["confirm", "strike"],
      hint: "复核以后重新确认扣分或者不予扣分。",
    },
  ],
  outcomes: [
    { id: "confirmed", title: "已扣分", basis },
    { id: "struck", title: "不予扣分", basis },
  ],
  outcomeField: "outcome",
};
