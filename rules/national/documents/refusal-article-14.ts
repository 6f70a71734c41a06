import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, delivery, outcomes, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D16。条例第十四条、第三十六条第三项；法释〔2025〕8号要求有定密或者可能危及的依据。 */
export const refusalArticle14 = {
  code: "D16",
  title: "政府信息不予公开告知书",
  basis: regulation("第十四条", "第三十六条第三项"),
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，{you}申请公开的信息属于依照《中华人民共和国保守国家秘密法》确定的国家秘密，定密的依据是{secrecy-basis}，目前没有解密。依照《中华人民共和国政府信息公开条例》第十四条、第三十六条第三项的规定，本机关决定不予公开。",
      when: [{ field: "outcome", in: ["r3-3-1"] }],
    },
    {
      text: "经审查，{forbidding-law}禁止公开{you}申请的信息。依照《中华人民共和国政府信息公开条例》第十四条、第三十六条第三项的规定，本机关决定不予公开。",
      when: [{ field: "outcome", in: ["r3-3-2"] }],
    },
    {
      text: "经审查，公开{you}申请的信息可能危及{endangered}，具体理由是：{outcome-reason}。依照《中华人民共和国政府信息公开条例》第十四条、第三十六条第三项的规定，本机关决定不予公开。",
      when: [{ field: "outcome", in: ["r3-3-3"] }],
    },
  ],
  remedy: "R1",
  fields: [
    outcomes(["r3-3-1", "属于国家秘密"], ["r3-3-2", "其他法律行政法规禁止公开"], ["r3-3-3", "危及三安全一稳定"]),
    sentence("secrecy-basis", "定密的依据", "写保密事项范围的名称和条目；不写密级标志，不写涉密的内容。"),
    sentence("forbidding-law", "禁止公开的规定", "法律、行政法规的名称和条款。"),
    choice(
      "endangered",
      "可能危及什么",
      [
        ["state", "国家安全"],
        ["public", "公共安全"],
        ["economic", "经济安全"],
        ["social", "社会稳定"],
      ],
      "choices",
    ),
    sentence("outcome-reason", "可能危及的具体理由", "写事实和因果，不能只写“影响社会稳定”。"),
    delivery,
  ],
  needs: ["outcome", "delivery"],
} satisfies DocumentTemplate;
