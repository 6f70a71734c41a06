import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 这些号码没有统一的定式，只认紧跟在标签后面的号码。残疾人证号是公民身份号码加类别、等级，共二十位。 */
export const socialSecurityNumber = {
  id: "social-security-number",
  title: "社会保障卡号、个人编号等",
  category: "social-security-number",
  outcome: "block",
  message:
    "这里有完整的社会保障卡号、个人编号、就诊号一类号码，凭它可以查到本人的参保和就医情况。请遮盖号码，或者删去这一项。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国社会保险法", clause: "第八十一条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "social-security-number" },
  fix: { by: "mask", label: "只留前两位", keepStart: 2, keepEnd: 0 },
  otherFixes: [
    { by: "mask", label: "只留前三位和末两位", keepStart: 3, keepEnd: 2 },
    { by: "delete", label: "删去号码" },
  ],
  flags: [
    "社会保障卡号：〔A12345678〕",
    "医保卡号〔341525 1234 5678〕",
    "个人编号为〔3415250012345〕",
    "住院号：〔ZY20260123〕，出院结算",
    "残疾人证号〔34152519900307123X43〕",
    "社保卡（卡号：〔AF1234567〕）",
  ],
  passes: [
    "社会保障卡号：A1*****78",
    "请持社保卡、身份证办理。",
    "单位编号：3415250012",
    "参保单位个人编号由系统生成",
    "医保卡12月起停用",
    "国家医保编码H34152500123",
    "住院号段管理制度",
  ],
} satisfies Rule;
