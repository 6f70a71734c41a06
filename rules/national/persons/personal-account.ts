import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 微信号、QQ号等个人账号；公众号、小程序、服务群是单位对外的，不算。 */
export const personalAccount = {
  id: "personal-account",
  title: "个人微信号、QQ号等账号",
  category: "personal-account",
  outcome: "ask",
  message: "这里的账号像是个人的。请核对：单位对外公布的，在复核单上确认即可；个人的，删去或者遮盖。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国民法典", clause: "第一千零三十四条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "personal-account" },
  fix: { by: "computed", label: "只留首位" },
  otherFixes: [{ by: "delete", label: "删去账号" }],
  flags: ["微信：〔zhangsan_88〕", "微信号〔wxid_ab12cd34〕", "QQ：〔123456789〕", "请加QQ号 〔2345678901〕"],
  passes: [
    "微信公众号：huoshanyibao",
    "关注霍山医保公众号（微信号：huoshanyibao）",
    "通过微信、支付宝缴费",
    "QQ群：123456789",
    "微信支付12345元",
    "官方微信：hsyb2020",
  ],
} satisfies Rule;
