import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表头写明是银行账号的一栏；存折、对公账号没有校验位，逐个认不出。 */
export const bankAccountColumn = {
  id: "bank-account-column",
  title: "表格中的银行账号栏",
  category: "bank-card",
  outcome: "ask",
  message: "这一栏的表头写明是银行账号，内容没有遮盖。请整栏遮盖，只留末四位，或者删去。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十八条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: {
    by: "column",
    headers: [
      "银行账号",
      "银行账户",
      "银行卡号",
      "银行卡",
      "卡号",
      "账号",
      "帐号",
      "开户账号",
      "收款账号",
      "银行帐号",
      "一卡通账号",
      "一卡通号",
      "存折账号",
      "社保卡银行账号",
    ],
  },
  flags: [
    "| 户名 | 银行账号 |\n| 张某 | 〔12010102345678〕 |\n| 李某 | 〔12010102345679〕 |",
    "| 姓名 | 一卡通账号 |\n| 张某 | 〔1234567890〕 |",
  ],
  passes: [
    "| 户名 | 银行账号 |\n| 张某 | **********5678 |",
    "| 微信公众号 | 名称 |\n| 霍山医保 | 县医疗保障局 |",
    "| 开户行 | 金额 |\n| 农业银行 | 100 |",
  ],
} satisfies Rule;
