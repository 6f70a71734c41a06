import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表单有发布日期一栏而没有填；没有这一栏的表单不算缺。 */
export const missingDate = {
  id: "missing-date",
  title: "缺少发布日期",
  category: "missing-metadata",
  outcome: "ask",
  message: "表单的日期还空着，公开是否及时要从它算起。请填写实际日期，不要倒填。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第二十六条" }],
  match: { by: "field", field: "date" },
  flags: ["@date \n〔〕县医疗保障局召开例会。", "@column 通知公告\n@date \n〔〕现将有关事项通知如下。"],
  passes: ["@date 2026-11-22\n县医疗保障局召开例会。", "县医疗保障局召开例会。"],
} satisfies Rule;
