import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表格同一行（登记表则在同一张表）既有全名，又有不满十四周岁的出生日期或者年龄。 */
export const minorCells = {
  id: "minor-cells",
  title: "表格中的不满十四周岁未成年人信息",
  category: "other",
  outcome: "ask",
  message:
    "这里把不满十四周岁未成年人的全名和年龄列在一起，属于敏感个人信息。请核对是否必须公开：不必的，隐去姓名，或者只留出生年份。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十八条" },
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "examiner", examiner: "minor-cells" },
  fix: { by: "computed", label: "只留出生年份" },
  otherFixes: [{ by: "delete", label: "删去出生日期、年龄" }],
  flags: [
    "| 姓名 | 出生日期 |\n| 王小明 | 〔2019-03-12〕 |\n| 李桂兰 | 1958-05-06 |",
    "| 姓名 | 年龄 | 类别 |\n| 张子涵 | 〔8〕 | 孤儿 |",
  ],
  passes: [
    "| 姓名 | 出生日期 |\n| 王** | 2019-03-12 |",
    "| 姓名 | 年龄 |\n| 王小明 | 58 |",
    "| 年龄 | 缴费标准 |\n| 6 | 400 |",
    "| 姓名 | 金额 |\n| 王小明 | 8 |",
  ],
} satisfies Rule;
