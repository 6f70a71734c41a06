import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表单有来源一栏而没有填；没有这一栏的表单不算缺。 */
export const missingSource = {
  id: "missing-source",
  title: "缺少来源",
  category: "missing-metadata",
  outcome: "ask",
  message: "表单的来源还空着，转载的稿件要写明出处。请填写信息来源：本机关制作的填本机关名称。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第十条" }],
  match: { by: "field", field: "source" },
  flags: ["@source \n〔〕县医疗保障局召开例会。", "@column 通知公告\n@source \n〔〕现将有关事项通知如下。"],
  passes: ["@source 县医疗保障局通知\n县医疗保障局召开例会。", "县医疗保障局召开例会。"],
} satisfies Rule;
