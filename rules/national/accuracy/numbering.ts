import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第六条：准确公开；GB/T 9704—2012：结构层次序数依次标注。 */
export const numbering = {
  id: "numbering",
  title: "序号不连续",
  category: "other",
  outcome: "advise",
  message: "这里的序号与前一个不相连，可能漏了一段，也可能编错。请核对内容是否完整，改正序号。",
  basis: [
    { document: "中华人民共和国政府信息公开条例", clause: "第六条" },
    { document: "GB/T 9704—2012 党政机关公文格式", clause: "正文：结构层次序数" },
  ],
  match: { by: "examiner", examiner: "numbering" },
  flags: [
    "一、总体要求\n二、主要任务\n〔四、〕保障措施",
    "一、要求\n（一）目标\n（二）原则\n〔（四）〕步骤\n二、措施\n（一）宣传",
    "第一条 为了规范\n第二条 适用\n第三条 原则\n第四条 职责\n〔第六条〕 附则",
    "1、材料齐全\n2、表格填好\n〔4、〕盖章",
    "（1）甲\n（2）乙\n〔（4）〕丙",
  ],
  passes: [
    "一、总体要求\n二、主要任务\n三、保障措施",
    "一、要求\n（一）目标\n（二）原则\n二、措施\n（一）宣传\n（二）督查",
    "第十二条 为了规范\n第十五条 适用",
    "一、总体要求\n二、主要任务。三、保障措施落实。\n四、督查",
    "依据：\n第三条 甲\n第九条 乙",
    "第一章 总则\n第一条 甲\n第二条 乙\n第二章 管理\n第三条 丙\n第四条 丁",
    "（一）甲；（二）乙；\n（三）丙",
    "一、甲\n二、乙\n一、丙\n二、丁",
  ],
} satisfies Rule;
