import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 写明是身份证号、地区码和出生日期都对得上，只有校验位不符：可能录错一位，其余各位仍是本人的，所以要问。 */
export const mistypedIdNumber = {
  id: "mistyped-id-number",
  title: "校验位不符的公民身份号码",
  category: "id-number",
  outcome: "ask",
  message:
    "这里写明是公民身份号码，但校验位不符，可能录错了一位。请核对：是个人号码的，照样遮盖或者删去；是示例的，在复核单上确认即可。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "mistyped-id-number" },
  fix: { by: "mask", label: "遮盖号码", keepStart: 6, keepEnd: 0 },
  otherFixes: [
    { by: "mask", label: "只留前六位和末四位", keepStart: 6, keepEnd: 4 },
    { by: "delete", label: "删去号码" },
  ],
  flags: ["身份证号：〔341525199003071231〕", "张某（身份证号码〔371302 19851112 4568〕）"],
  passes: [
    "身份证号：34152519900307123X",
    "编号341525199003071231",
    "身份证号：341525199013071231",
    "身份证号：341525********1231",
    "统一社会信用代码：371302198511124568",
  ],
} satisfies Rule;
