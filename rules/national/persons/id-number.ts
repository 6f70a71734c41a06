import type { Rule } from "../../../lib/model/rule-pack.ts";

/** GB 11643 校验。遮盖取 DOMAIN 6.3 较严的一种：只留前六位地区码，不留末四位。处罚公示可以写当事人姓名（临沂五（二）惩戒性公示除外），但号码仍须遮盖，故不设 exceptKinds。 */
export const idNumber = {
  id: "id-number",
  title: "公民身份号码",
  category: "id-number",
  outcome: "block",
  message:
    "这里有完整的公民身份号码。公开时应当去标识化：请遮盖号码，或者删去这一项；惩戒性公示也只公开必要内容，号码照样遮盖。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
    { document: "中华人民共和国个人信息保护法", clause: "第三十四条" },
  ],
  match: { by: "detector", detector: "id-number" },
  fix: { by: "mask", label: "遮盖号码", keepStart: 6, keepEnd: 0 },
  otherFixes: [
    { by: "mask", label: "只留前六位和末四位", keepStart: 6, keepEnd: 4 },
    { by: "delete", label: "删去号码" },
  ],
  flags: [
    "李某，身份证号〔34152519900307123X〕，已享受救助。",
    "证号：〔371302 19851112 4567〕",
    "号码〔３５０６００２００１０６３００００１〕已核",
  ],
  passes: [
    "身份证号3415**********123X",
    "编号341525199003071231",
    "统一社会信用代码：12341525MB1A2345X6",
    "皖公网安备 34152502000123号",
    "请携带身份证原件办理。",
  ],
} satisfies Rule;
