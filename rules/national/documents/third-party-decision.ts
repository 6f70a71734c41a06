import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, consultAbout, consultedName, delivery, items, ofConsultations, sentence } from "./fields.ts";

/** D11。条例第三十二条：第三方不同意而决定公开的，把内容和理由书面告知第三方。 */
export const thirdPartyDecision = {
  code: "D11",
  title: "政府信息公开第三方告知书",
  basis: regulation("第十五条", "第三十二条"),
  of: ofConsultations("third-party"),
  kind: "letter",
  number: "letter-number",
  to: "{consulted-name}",
  blocks: [
    {
      text: "本机关于{consulted-on}就{consult-about}书面征求你方意见。你方不同意公开，理由是：{consult-reason}。",
      when: [{ field: "consult-result", in: ["refuses"] }],
    },
    {
      text: "本机关于{consulted-on}就{consult-about}书面征求你方意见。你方在规定的期限内没有提出意见。",
      when: [{ field: "consult-result", in: ["silent"] }],
    },
    { text: "依照《中华人民共和国政府信息公开条例》第十五条、第三十二条的规定，本机关决定公开下列内容：" },
    { lines: "disclosed-content" },
    { text: "决定公开的理由：{public-interest}。" },
  ],
  remedy: "third-party",
  fields: [
    consultedName,
    consultAbout,
    choice("consult-result", "第三方的意见", [
      ["refuses", "不同意公开"],
      ["silent", "逾期未提出意见"],
    ]),
    sentence("consult-reason", "第三方不同意的理由"),
    items("disclosed-content", "决定公开的内容"),
    sentence(
      "public-interest",
      "决定公开的理由",
      "写明不公开会对公共利益造成什么重大影响，或者第三方的理由为什么不成立。",
    ),
    delivery,
  ],
  needs: ["consult-result", "delivery"],
} satisfies DocumentTemplate;
