import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第十五条：涉及商业秘密的，权利人同意或者公共利益重大时可以公开，所以只问不拦。 */
export const tradeSecretMark = {
  id: "trade-secret-mark",
  title: "商业秘密标注",
  category: "trade-secret",
  outcome: "ask",
  message:
    "这里有企业经营信息的保密标注。请核对是否已征得权利人书面同意，或者属于不公开会对公共利益造成重大影响的情形；是的，在复核单上写明依据。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第十五条" }],
  match: { by: "detector", detector: "trade-secret-mark" },
  flags: ["〔商密★3年〕\n耗材报价明细", "〔商业秘密〕\n企业成本测算表", "【〔核心商密〕】工艺说明"],
  passes: [
    "涉及商业秘密的，应当书面征求第三方意见。",
    "国家秘密、商业秘密、个人隐私不得公开。",
    "企业认为属于商业秘密的，应当说明理由。",
  ],
} satisfies Rule;
