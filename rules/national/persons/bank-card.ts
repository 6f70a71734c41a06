import type { Rule } from "../../../lib/model/rule-pack.ts";

/** ISO/IEC 7812 的 Luhn 校验，加上发卡行标识或者前文的账号字样。 */
export const bankCard = {
  id: "bank-card",
  title: "银行卡号",
  category: "bank-card",
  outcome: "block",
  message: "这里有完整的银行卡号或个人账号。金融账户属于敏感个人信息：请遮盖，只留末四位，或者删去这一项。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十八条" },
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "bank-card" },
  fix: { by: "mask", label: "只留末四位", keepStart: 0, keepEnd: 4 },
  otherFixes: [{ by: "delete", label: "删去号码" }],
  flags: [
    "卡号〔6217001234567890122〕已打款",
    "退款至〔6222 0200 0011 1122 222〕",
    "开户行某银行，账号〔9558801111222233334〕",
  ],
  passes: [
    "卡号621700*********0122",
    "订单编号：4111112222333347",
    "流水号6217001234567890123",
    "财政专户账号：9558801111222233334",
  ],
} satisfies Rule;
