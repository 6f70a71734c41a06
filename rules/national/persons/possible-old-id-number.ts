import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 没有写明是身份证号的十五位数字，地区码和出生日期都对得上：没有校验位，不能断定，所以只问不拦。 */
export const possibleOldIdNumber = {
  id: "possible-old-id-number",
  title: "疑似十五位身份证号码",
  category: "id-number",
  outcome: "ask",
  message:
    "这十五位数字的地区码和出生日期都对得上，可能是旧的居民证件号。请核对：是的，遮盖或者删去；不是的，在复核单上确认即可。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "possible-old-id-number" },
  fix: { by: "mask", label: "遮盖号码", keepStart: 6, keepEnd: 0 },
  otherFixes: [
    { by: "mask", label: "只留前六位和末三位", keepStart: 6, keepEnd: 3 },
    { by: "delete", label: "删去号码" },
  ],
  flags: ["李某〔341525650312123〕，已享受救助", "王某（〔371302 580228 001〕）"],
  passes: [
    "订单341525650312123已完成",
    "皖公网安备341525650312123号",
    "基金累计支出341525650312123元",
    "李某341525651312123",
    "编号9341525650312123",
  ],
} satisfies Rule;
