import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表单上的发布日期写错，公开时限就无从核对；弄虚作假的发稿日期属于单项否决。 */
export const formDate = {
  id: "form-date",
  title: "发布日期不存在",
  category: "invalid-date",
  outcome: "ask",
  message: "表单上填的发布日期，日历上没有这一天，应当是录入有误。请改成实际的发布日期。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第六条" }],
  match: { by: "examiner", examiner: "form-date" },
  flags: ["@date 2026-02-30\n〔〕县医疗保障局召开会议", "@date 2026年13月1日\n〔〕县医疗保障局召开会议"],
  passes: [
    "@date 2024-02-29\n县医疗保障局召开会议",
    "@date 2026/3/2 10:00\n县医疗保障局召开会议",
    "@date 三月二日\n县医疗保障局召开会议",
    "县医疗保障局召开会议",
  ],
} satisfies Rule;
