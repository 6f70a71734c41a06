import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表格中表头或者前一格写明是护照、通行证号的一格。 */
export const passportCells = {
  id: "passport-cells",
  title: "表格中的护照等证件号码",
  category: "passport",
  outcome: "block",
  message:
    "这里有完整的护照或者出入境通行证件号码。证件号码属于个人信息，未经本人单独同意不得公开：请遮盖号码，或者删去这一项。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
    { document: "中华人民共和国民法典", clause: "第一千零三十四条" },
  ],
  match: { by: "examiner", examiner: "passport-cells" },
  fix: { by: "mask", label: "只留前两位", keepStart: 2, keepEnd: 0 },
  otherFixes: [
    { by: "mask", label: "只留前两位和末三位", keepStart: 2, keepEnd: 3 },
    { by: "delete", label: "删去号码" },
  ],
  flags: [
    "| 姓名 | 护照号码 |\n| 张某 | 〔E12345678〕 |\n| 李某 | 〔EA7654321〕 |",
    "| 护照号 | 〔G87654321〕 |",
    "| 姓名 | 证件号码 |\n| 张某 | 〔E12345678〕 |",
  ],
  passes: [
    "| 姓名 | 护照号码 |\n| 张某 | E1*****78 |",
    "| 事项 | 护照办理 |\n| 电话 | 12345678 |",
    "| 护照 | 原件 |",
    "| 姓名 | 证件号码 |\n| 张某 | E12***678 |",
    "| 机构 | 证件编号 |\n| 县医院 | 12345678 |",
  ],
} satisfies Rule;
