import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 拟稿时确定的公开属性与发布相矛盾；要不要发由人决定，所以只问不拦。 */
export const attributeConflict = {
  id: "attribute-conflict",
  title: "公开属性与发布不符",
  category: "nonpublic-note",
  outcome: "ask",
  message:
    "表单上选的公开属性不是主动公开，发布出去就与属性不符。请核对：确实不向社会公开或者只依申请提供的，不要发布；已经同意主动公开的，先改正公开属性。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第十七条" }],
  match: { by: "examiner", examiner: "attribute-conflict" },
  flags: ["@attribute 不予公开\n〔〕县医疗保障局工作安排", "@attribute 依申请公开\n〔〕关于报送材料的函"],
  passes: ["@attribute 主动公开\n县医疗保障局工作安排", "县医疗保障局工作安排"],
} satisfies Rule;
