import type { Field } from "../../../../lib/model/field.ts";

/** Everything that is put down of an assessment. Which grades there are is for the agency's rules to say. */
export const assessmentFields: Field[] = [
  { id: "department", title: "被考核的部门", kind: "department", maxLength: 50 },
  { id: "assessment-year", title: "考核年度", kind: "number", min: 2000, max: 2100 },
  { id: "assessment-day", title: "实地考核日期", kind: "date", lies: "any" },
  { id: "approved-by", title: "方案审定人", kind: "official", maxLength: 100 },
  { id: "approved-on", title: "方案审定日期", kind: "date", lies: "before" },
  { id: "notice-how", title: "送达方式", kind: "text", maxLength: 100 },
  { id: "self-check-says", title: "自查材料的要点", kind: "lines", maxLength: 2000 },
  { id: "assessors", title: "考核小组人员", kind: "text", maxLength: 200 },
  {
    id: "assessor-department",
    title: "考核小组组长所在部门",
    kind: "department",
    maxLength: 50,
    hint: "不应是被考核的部门。",
  },
  { id: "on-site-notes", title: "考核的情况", kind: "lines", maxLength: 3000 },
  { id: "preliminary-grade", title: "初评意见", kind: "text", maxLength: 200 },
  { id: "grade-reason", title: "理由", kind: "lines", maxLength: 2000 },
  { id: "signed-by", title: "审定人", kind: "official", maxLength: 100 },
  { id: "decide-opinion", title: "审定意见", kind: "text", maxLength: 500 },
  { id: "told-how", title: "通知的方式", kind: "text", maxLength: 100 },
  {
    id: "outcome",
    title: "考核结果",
    kind: "choice",
    options: [
      { value: "met", title: "符合要求" },
      { value: "not-met", title: "不符合要求" },
    ],
  },
];
