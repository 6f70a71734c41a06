import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, ofConsultations } from "./fields.ts";
import { contact, opening } from "./wording.ts";

/** D08。条例第三十三条第三款：征求意见所需时间不计算在答复期限内。 */
export const consultationTold = {
  code: "D08",
  title: "政府信息公开申请征求意见告知书",
  basis: regulation("第三十二条", "第三十三条第三款", "第三十四条"),
  of: ofConsultations("third-party", "co-producer", "other-organ"),
  kind: "letter",
  number: "letter-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    {
      text: "该信息涉及第三方合法权益。依照《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十二条的规定，本机关于{consulted-on}向第三方书面征求意见。",
      when: [{ field: "consult-kind", in: ["third-party"] }],
    },
    {
      text: "该信息由本机关与其他行政机关共同制作。依照《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十四条的规定，本机关于{consulted-on}向共同制作的行政机关征求意见。",
      when: [{ field: "consult-kind", in: ["co-producer"] }],
    },
    {
      text: "该信息涉及其他行政机关。依照《中华人民共和国政府信息公开条例》（以下简称《条例》）第十一条的规定，本机关于{consulted-on}向有关行政机关征求意见。",
      when: [{ field: "consult-kind", in: ["other-organ"] }],
    },
    {
      text: "依照《条例》第三十三条第三款的规定，自{consulted-on}起征求意见所需的时间，不计算在答复期限内。征求意见结束后，本机关将在剩余的期限内答复{you}。",
    },
    ...contact,
  ],
  remedy: "none",
  fields: [
    choice("consult-kind", "征求谁的意见", [
      ["third-party", "第三方"],
      ["co-producer", "共同制作机关"],
      ["other-organ", "其他行政机关"],
    ]),
  ],
  needs: ["consult-kind"],
} satisfies DocumentTemplate;
