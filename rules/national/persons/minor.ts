import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 不满十四周岁未成年人的全名与出生日期、年龄写在一起。 */
export const minor = {
  id: "minor",
  title: "不满十四周岁未成年人信息",
  category: "other",
  outcome: "ask",
  message:
    "这里把不满十四周岁未成年人的全名和年龄写在一起，属于敏感个人信息。请核对是否必须公开：不必的，隐去姓名，或者只留出生年份。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十八条" },
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "minor" },
  fix: { by: "computed", label: "只留出生年份" },
  otherFixes: [{ by: "delete", label: "删去出生日期、年龄" }],
  flags: ["王小明，男，〔2019年3月12日〕出生", "姓名：李佳怡，出生日期：〔2018-05-06〕", "学生张子涵（女，〔8岁〕）"],
  passes: [
    "王小明，男，1975年3月12日出生",
    "某男，2019年3月12日出生",
    "6周岁以下儿童参保",
    "王某，8岁",
    "2019年3月12日出生的婴儿",
    "王小明，男，58岁",
  ],
} satisfies Rule;
