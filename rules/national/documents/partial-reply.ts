import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, delivery, items, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D15。条例第三十七条：能够作区分处理的，提供可以公开的，对不予公开的说明理由。 */
export const partialReply = {
  code: "D15",
  title: "政府信息部分公开告知书",
  basis: regulation("第十四条", "第十五条", "第十六条", "第三十二条", "第三十六条第三项", "第三十七条"),
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，{you}申请公开的信息中含有不应当公开的内容，但是能够作区分处理。依照《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十六条第三项、第三十七条的规定，现答复如下。",
    },
    { text: "一、予以公开的部分" },
    { lines: "released-content" },
    { text: "以上内容按照{you}要求的形式（{wanted-form}）提供。" },
    { text: "二、不予公开的部分和理由" },
    { lines: "withheld-content" },

    {
      text: "该部分内容属于依照《中华人民共和国保守国家秘密法》确定的国家秘密，依照《条例》第十四条的规定不予公开。",
      when: [{ field: "withheld-grounds", in: ["state-secret"] }],
    },
    {
      text: "该部分内容属于法律、行政法规禁止公开的信息，依照《条例》第十四条的规定不予公开。",
      when: [{ field: "withheld-grounds", in: ["forbidden"] }],
    },
    {
      text: "公开该部分内容可能危及国家安全、公共安全、经济安全、社会稳定，依照《条例》第十四条的规定不予公开。",
      when: [{ field: "withheld-grounds", in: ["stability"] }],
    },
    {
      text: "该部分内容涉及商业秘密、个人隐私等第三方合法权益，公开会造成损害，依照《条例》第十五条、第三十二条的规定不予公开。",
      when: [{ field: "withheld-grounds", in: ["third-party"] }],
    },
    {
      text: "该部分内容属于本机关的内部事务信息，依照《条例》第十六条第一款的规定不予公开。",
      when: [{ field: "withheld-grounds", in: ["internal"] }],
    },
    {
      text: "该部分内容属于履行行政管理职能过程中形成的过程性信息，依照《条例》第十六条第二款的规定不予公开。",
      when: [{ field: "withheld-grounds", in: ["process"] }],
    },
    {
      text: "该部分内容属于行政执法案卷信息，依照《条例》第十六条第二款的规定不予公开。",
      when: [{ field: "withheld-grounds", in: ["enforcement"] }],
    },

    { text: "具体理由：{outcome-reason}。" },
  ],
  remedy: "R1",
  fields: [
    items("released-content", "予以公开的内容"),
    items("withheld-content", "不予公开的内容", "只写是哪一部分，不写其中的内容。"),
    choice(
      "withheld-grounds",
      "不予公开的依据",
      [
        ["state-secret", "国家秘密（第十四条）"],
        ["forbidden", "法律、行政法规禁止公开（第十四条）"],
        ["stability", "危及三安全一稳定（第十四条）"],
        ["third-party", "第三方合法权益（第十五条）"],
        ["internal", "内部事务信息（第十六条第一款）"],
        ["process", "过程性信息（第十六条第二款）"],
        ["enforcement", "行政执法案卷信息（第十六条第二款）"],
      ],
      "choices",
    ),
    sentence("outcome-reason", "不予公开的具体理由", "对每一部分分别说明。"),
    delivery,
  ],
  needs: ["withheld-grounds", "delivery"],
} satisfies DocumentTemplate;
