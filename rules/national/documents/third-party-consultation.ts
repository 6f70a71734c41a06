import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { consultAbout, consultedName, ofConsultations } from "./fields.ts";
import { contact } from "./wording.ts";

/** D06。条例第三十二条：书面征求第三方意见，15个工作日；第三十三条第三款：所需时间不计算在内。 */
export const thirdPartyConsultation = {
  code: "D06",
  title: "政府信息公开征求第三方意见书",
  basis: regulation("第三十二条", "第三十三条第三款"),
  of: ofConsultations("third-party"),
  kind: "letter",
  number: "letter-number",
  to: "{consulted-name}",
  blocks: [
    {
      text: "本机关收到政府信息公开申请，其中涉及你方的内容是：{consult-about}。公开该内容可能损害你方合法权益，依照《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十二条的规定，现书面征求你方意见。",
    },
    {
      text: "请自收到本征求意见书之日起15个工作日内，在所附回执上写明是否同意公开，签字或者盖章后送交或者寄交本机关。不同意公开的，请写明不同意的是哪一部分并说明理由，附有关材料。",
    },
    {
      text: "逾期未提出意见的，由本机关依照《条例》的规定决定是否公开。你方不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的内容和理由书面告知你方。",
    },
    ...contact,
  ],
  remedy: "none",
  enclosure: {
    title: "征求第三方意见回执",
    blocks: [
      {
        columns: [5, 11],
        rows: [
          { cells: [{ text: "征求意见的机关", head: true }, { text: "{office-name}" }] },
          { cells: [{ text: "第三方", head: true }, { text: "{consulted-name}" }] },
          { cells: [{ text: "征求意见的内容", head: true }, { text: "{consult-about}" }] },
          { cells: [{ text: "收到征求意见书的日期", head: true }, { text: "" }] },
          {
            cells: [{ text: "意见", head: true }, { text: "□同意公开　　□不同意公开" }],
          },
          { cells: [{ text: "不同意的是哪一部分、理由", head: true }, { text: "" }], tall: true },
          { cells: [{ text: "签字或者盖章、日期", head: true }, { text: "" }], tall: true },
        ],
      },
    ],
  },
  fields: [consultedName, consultAbout],
} satisfies DocumentTemplate;
