import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表格中表头或者前一格写明是微信号、QQ号的一格。 */
export const personalAccountCells = {
  id: "personal-account-cells",
  title: "表格中的个人账号",
  category: "personal-account",
  outcome: "ask",
  message: "这里的账号像是个人的。请核对：单位对外公布的，在复核单上确认即可；个人的，删去或者遮盖。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国民法典", clause: "第一千零三十四条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "examiner", examiner: "personal-account-cells" },
  fix: { by: "computed", label: "只留首位" },
  otherFixes: [{ by: "delete", label: "删去账号" }],
  flags: ["| 姓名 | 微信号 |\n| 张某 | 〔zhangsan_88〕 |", "| QQ | 〔123456789〕 |"],
  passes: ["| 单位 | 微信公众号 |\n| 县医保局 | huoshanyibao |", "| 姓名 | 微信号 |\n| 张某 | z****8 |"],
} satisfies Rule;
