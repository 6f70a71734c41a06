import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表格中表头或者前一格写明是社会保障卡号、个人编号、住院号等的一格。 */
export const socialSecurityCells = {
  id: "social-security-cells",
  title: "表格中的社会保障卡号等",
  category: "social-security-number",
  outcome: "block",
  message:
    "这里有完整的社会保障卡号、个人编号、就诊号一类号码，凭它可以查到本人的参保和就医情况。请遮盖号码，或者删去这一项。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国社会保险法", clause: "第八十一条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "examiner", examiner: "social-security-cells" },
  fix: { by: "mask", label: "只留前两位", keepStart: 2, keepEnd: 0 },
  otherFixes: [
    { by: "mask", label: "只留前三位和末两位", keepStart: 3, keepEnd: 2 },
    { by: "delete", label: "删去号码" },
  ],
  flags: ["| 姓名 | 社保卡号 |\n| 张某 | 〔A12345678〕 |\n| 李某 | 〔B87654321〕 |", "| 住院号 | 〔20260123〕 |"],
  passes: [
    "| 姓名 | 社保卡号 |\n| 张某 | A1*****78 |",
    "| 机构名称 | 定点编号 |\n| 县医院 | H34152500123 |",
    "| 单位编号 | 3415250012 |",
  ],
} satisfies Rule;
