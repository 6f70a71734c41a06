import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表单有标题一栏而没有填；没有这一栏的表单不算缺。 */
export const missingTitle = {
  id: "missing-title",
  title: "缺少标题",
  category: "missing-metadata",
  outcome: "ask",
  message: "表单的标题还空着，读者和检索都找不到这篇稿件。请填写与正文一致的标题。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第六条" }],
  match: { by: "field", field: "title" },
  flags: ["@title \n〔〕县医疗保障局召开例会。", "@column 通知公告\n@title \n〔〕现将有关事项通知如下。"],
  passes: ["@title 县医疗保障局通知\n县医疗保障局召开例会。", "县医疗保障局召开例会。"],
} satisfies Rule;
