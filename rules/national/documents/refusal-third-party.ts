import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, delivery, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D17。条例第十五条、第三十二条：第三方不同意公开且有合理理由，并且不公开不会对公共利益造成重大影响。 */
export const refusalThirdParty = {
  code: "D17",
  title: "政府信息不予公开告知书",
  basis: regulation("第十五条", "第三十二条", "第三十六条第三项"),
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，{you}申请公开的信息涉及第三方的{third-party-interest}，公开会对第三方合法权益造成损害。本机关书面征求了第三方意见，第三方不同意公开，理由是：{consult-reason}。",
    },
    {
      text: "本机关认为，第三方的理由合理；不公开该信息不会对公共利益造成重大影响，因为{no-public-interest}。依照《中华人民共和国政府信息公开条例》第十五条、第三十二条、第三十六条第三项的规定，本机关决定不予公开。",
    },
  ],
  remedy: "R1",
  fields: [
    choice("third-party-interest", "涉及第三方的什么", [
      ["商业秘密", "商业秘密"],
      ["个人隐私", "个人隐私"],
      ["其他合法权益", "其他合法权益"],
    ]),
    sentence("consult-reason", "第三方不同意的理由", "不写第三方的姓名和涉密、涉隐私的内容。"),
    sentence("no-public-interest", "为什么不会对公共利益造成重大影响"),
    delivery,
  ],
  needs: ["third-party-interest", "consulted-on", "delivery"],
} satisfies DocumentTemplate;
