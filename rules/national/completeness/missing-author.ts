import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表单有作者一栏而没有填；没有这一栏的表单不算缺。 */
export const missingAuthor = {
  id: "missing-author",
  title: "缺少作者",
  category: "missing-metadata",
  outcome: "advise",
  message: "表单的作者（责任编辑）还空着，出了差错找不到人核对。请填写拟稿人或者责任编辑。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第十条" }],
  match: { by: "field", field: "author" },
  flags: ["@author \n〔〕县医疗保障局召开例会。", "@column 通知公告\n@author \n〔〕现将有关事项通知如下。"],
  passes: ["@author 县医疗保障局通知\n县医疗保障局召开例会。", "县医疗保障局召开例会。"],
} satisfies Rule;
