import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, delivery, items, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** Grounds to withhold a part: what it is called, its article, and the words about the part. */
const GROUNDS: readonly (readonly [id: string, title: string, clause: string, words: string])[] = [
  [
    "state-secret",
    "国家秘密",
    "第十四条",
    "属于依照《中华人民共和国保守国家秘密法》确定的国家秘密，依照《条例》第十四条的规定不予公开",
  ],
  [
    "forbidden",
    "法律、行政法规禁止公开",
    "第十四条",
    "属于法律、行政法规禁止公开的信息，依照《条例》第十四条的规定不予公开",
  ],
  [
    "stability",
    "危及三安全一稳定",
    "第十四条",
    "公开可能危及国家安全、公共安全、经济安全、社会稳定，依照《条例》第十四条的规定不予公开",
  ],
  [
    "third-party",
    "第三方合法权益",
    "第十五条",
    "涉及商业秘密、个人隐私等第三方合法权益，公开会造成损害，依照《条例》第十五条、第三十二条的规定不予公开",
  ],
  ["internal", "内部事务信息", "第十六条第一款", "属于本机关的内部事务信息，依照《条例》第十六条第一款的规定不予公开"],
  [
    "process",
    "过程性信息",
    "第十六条第二款",
    "属于履行行政管理职能过程中形成的过程性信息，依照《条例》第十六条第二款的规定不予公开",
  ],
  [
    "enforcement",
    "行政执法案卷信息",
    "第十六条第二款",
    "属于行政执法案卷信息，依照《条例》第十六条第二款的规定不予公开",
  ],
];

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
    ...GROUNDS.map(([ground, , , words]) => ({
      text: `{withheld-${ground}}：${words}。理由是：{reason-${ground}}。`,
      when: [{ field: "withheld-grounds", in: [ground] }],
    })),
  ],
  remedy: "R1",
  fields: [
    items("released-content", "予以公开的内容"),
    choice(
      "withheld-grounds",
      "不予公开的依据",
      GROUNDS.map(([ground, title, clause]) => [ground, `${title}（${clause}）`]),
      "choices",
    ),
    ...GROUNDS.flatMap(([ground, title]) => [
      sentence(`withheld-${ground}`, `不予公开的部分（${title}）`, "只写是哪一部分，不写其中的内容。"),
      sentence(`reason-${ground}`, `不予公开的理由（${title}）`, "针对这一部分写；有几处的，逐处写明。"),
    ]),
    delivery,
  ],
  needs: ["withheld-grounds", "delivery"],
} satisfies DocumentTemplate;
