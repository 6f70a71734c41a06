import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 个保法第二十五条：公开个人信息须取得单独同意。 */
export const mobilePhone = {
  id: "mobile-phone",
  title: "个人手机号码",
  category: "mobile-phone",
  outcome: "block",
  message: "这里有完整的手机号码。个人号码未经本人单独同意不得公开：请遮盖中间四位，或者改用单位的办公电话。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "mobile-phone" },
  fix: { by: "mask", label: "遮盖中间四位", keepStart: 3, keepEnd: 4 },
  otherFixes: [{ by: "delete", label: "删去号码" }],
  flags: [
    "张某（〔13812345678〕）反映报销进度",
    "请与王某〔139 8765 4321〕接洽",
    "家长电话〔１５０１２３４５６７８〕",
    "李某 +86 〔177-1234-5678〕",
  ],
  passes: [
    "热线0564-3912128",
    "王某138****5678",
    "项目资金13812345678元",
    "流水号：13812345678",
    "附件地址 https://www.example.gov.cn/art/13812345678.html",
    "13 12 11 10 138 1234 5678 99",
  ],
} satisfies Rule;
