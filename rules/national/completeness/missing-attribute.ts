import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 拟稿时应当确定公开属性；表单有这一栏而没有选。 */
export const missingAttribute = {
  id: "missing-attribute",
  title: "没有选公开属性",
  category: "missing-metadata",
  outcome: "ask",
  message:
    "表单的公开属性还没有选。请按拟稿时确定的属性选定；不能确定能否公开的，先报主管部门或者保密行政管理部门确定。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第十七条" }],
  match: { by: "field", field: "attribute" },
  flags: ["@attribute \n〔〕县医疗保障局召开例会。", "@title 通知\n@attribute \n〔〕现将有关事项通知如下。"],
  passes: ["@attribute 主动公开\n县医疗保障局召开例会。", "县医疗保障局召开例会。"],
} satisfies Rule;
