import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第十六条：过程稿；征求意见稿只在公开征求意见时发布，所以不是征求意见的稿件才问。 */
export const consultationDraft = {
  id: "consultation-draft",
  title: "正式文本带着征求意见稿字样",
  category: "draft-residue",
  outcome: "ask",
  message:
    "这里的标题还带着公开听取意见阶段的字样，而稿件不像是在公开听取意见。请核对：发布的应当是定稿的，换成正式文本；确是公开听取意见的，请在标题写明，并写清期限和渠道。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第十六条" }],
  match: { by: "detector", detector: "consultation-draft" },
  exceptKinds: ["consultation"],
  flags: [
    "@title 关于印发经办规程的通知\n医保经办规程〔（征求意见稿）〕\n第一条",
    "@title 门诊慢特病管理办法\n《门诊慢特病管理办法〔（征求意见稿）〕》\n第一条 为了规范管理",
  ],
  passes: [
    "@kind consultation\n医保经办规程（征求意见稿）\n第一条",
    "@title 关于公开征求意见的公告\n医保经办规程（征求意见稿）",
    "@title 工作动态\n会议研究了《经办规程（征求意见稿）》，要求抓紧修改。",
    "@title 年度报告\n全年对3件（征求意见稿）公开听取了意见。",
  ],
} satisfies Rule;
