import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 十五位号码没有校验位，所以只在前文写明是身份证号时才认。 */
export const oldIdNumber = {
  id: "old-id-number",
  title: "十五位身份证号码",
  category: "id-number",
  outcome: "block",
  message: "这里有十五位的旧身份证号码。公开时应当去标识化：请遮盖号码，或者删去这一项。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "old-id-number" },
  fix: { by: "mask", label: "遮盖号码", keepStart: 6, keepEnd: 0 },
  otherFixes: [
    { by: "mask", label: "只留前六位和末三位", keepStart: 6, keepEnd: 3 },
    { by: "delete", label: "删去号码" },
  ],
  flags: ["身份证号：〔341525650312123〕", "公民身份号码（旧）〔110101 580228 001〕"],
  passes: ["订单341525650312123已完成", "身份证号：341525651312123", "身份证号：341525*********"],
} satisfies Rule;
