import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第十七条；依申请公开的信息并非一概不得公开，所以只问不拦。 */
export const onRequestNote = {
  id: "on-request-note",
  title: "依申请公开附注",
  category: "nonpublic-note",
  outcome: "ask",
  message:
    "附注或公开属性写明只依申请提供。请核对：仍按依申请公开的不要发到网上；已经同意主动公开的，改正附注，并在复核单上写明批准人。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第十七条" }],
  match: { by: "detector", detector: "on-request-note" },
  flags: ["2026年3月2日\n〔（此件依申请公开）〕", "〔此件依申请公开〕", "特此函复。〔（本文件依申请公开）〕"],
  passes: [
    "（此件公开发布）",
    "依申请公开的办理时限为20个工作日。",
    "公民可以在依申请公开栏目提交申请。",
    "附注应当写明“此件依申请公开”。",
  ],
} satisfies Rule;
