import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表格中表头或者前一格写明是举报人、投诉人的一格。 */
export const informantCells = {
  id: "informant-cells",
  title: "表格中的举报人信息",
  category: "informant",
  outcome: "block",
  message: "举报、投诉、反映人的姓名、单位、住址和联系方式一律保密，不得公开。请删去，或者改作“某某”。",
  basis: [
    { document: "医疗保障基金使用监督管理条例", clause: "第三十五条" },
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "examiner", examiner: "informant-cells" },
  otherFixes: [{ by: "delete", label: "删去这一项" }],
  flags: ["| 举报人 | 事项 |\n| 〔王小明〕 | 串换药品 |", "| 投诉人姓名 | 〔李桂兰〕 |"],
  passes: ["| 举报人 | 事项 |\n| 王某 | 串换药品 |", "| 举报人 | 匿名 |", "| 被举报人 | 王小明 |"],
} satisfies Rule;
