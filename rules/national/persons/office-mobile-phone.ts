import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 单位公布的联系号码可以是手机，是否公用要由人判断，所以只问不拦。 */
export const officeMobilePhone = {
  id: "office-mobile-phone",
  title: "对外联系用手机号码",
  category: "mobile-phone",
  outcome: "ask",
  message: "这里公布的联系方式是手机号码。请核对是单位公用的号码，还是已征得本人同意；都不是的，改用办公电话或者遮盖。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "office-mobile-phone" },
  fix: { by: "mask", label: "遮盖中间四位", keepStart: 3, keepEnd: 4 },
  otherFixes: [{ by: "delete", label: "删去号码" }],
  flags: [
    "监督电话：〔13812345678〕",
    "咨询电话0564-5021234、〔139-8765-4321〕",
    "联系人：陈某，联系电话：〔15012345678〕",
  ],
  passes: ["监督电话：0564-5021234", "患者家属联系电话：13812345678", "咨询热线12393"],
} satisfies Rule;
