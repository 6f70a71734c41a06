import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第十六条：讨论记录、过程稿等过程性信息可以不予公开。 */
export const processDraft = {
  id: "process-draft",
  title: "过程稿",
  category: "draft-residue",
  outcome: "ask",
  message: "标题或文中括注表明这是尚未定稿的过程稿。请核对是否已有正式文本；依法公开征求意见的，请用征求意见稿的名称。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第十六条" }],
  match: { by: "detector", detector: "process-draft" },
  flags: [
    "医保基金监管办法〔（送审稿）〕",
    "经办规程〔(讨论稿)〕\n第一条",
    "〔【初稿】〕年度工作总结",
    "医保基金监管办法 〔送审稿〕\n第一条",
  ],
  passes: [
    "医保基金监管办法（征求意见稿）",
    "会议讨论稿件采编工作。",
    "送审稿报县政府前应当公开征求意见。",
    "会议审议通过了《医保发展规划（送审稿）》。",
    "起草单位应当将草稿、送审稿一并归档",
  ],
} satisfies Rule;
