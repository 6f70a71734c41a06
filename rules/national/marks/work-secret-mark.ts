import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 保密法第六十四条：工作秘密另行管理。正文中提到工作秘密的不算。 */
export const workSecretMark = {
  id: "work-secret-mark",
  title: "工作秘密标注",
  category: "work-secret",
  outcome: "block",
  message:
    "这里有机关工作事项的涉密标注，这类事项泄露会妨碍履职，不得上网。请撤下并告知保密工作人员；确属误标的，由负责人核实后放行。",
  basis: [
    { document: "中华人民共和国保守国家秘密法", clause: "第六十四条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十七条" },
  ],
  match: { by: "detector", detector: "work-secret-mark" },
  flags: ["〔工作秘密〕\n稽核工作方案", "〔工作秘密★3年〕\n飞行检查名单", "【〔工作秘密〕】检查安排"],
  passes: ["工作人员应当保守工作秘密。", "不得泄露国家秘密、工作秘密和商业秘密。", "知悉的工作秘密，离岗后仍应保守。"],
} satisfies Rule;
