import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { consultAbout, consulted, ofConsultations } from "./fields.ts";
import { contact } from "./wording.ts";

/** D09。条例第三十四条：15个工作日内提出意见，逾期未提出视为同意公开。 */
export const coProducerConsultation = {
  code: "D09",
  title: "政府信息公开征求共同制作机关意见书",
  basis: regulation("第三十三条第三款", "第三十四条"),
  of: ofConsultations("co-producer"),
  kind: "letter",
  number: "letter-number",
  to: "{consulted}",
  blocks: [
    {
      text: "本机关收到政府信息公开申请，申请公开的下列信息由你机关与本机关共同制作，本机关为牵头制作机关：{consult-about}。",
    },
    {
      text: "依照《中华人民共和国政府信息公开条例》第三十四条的规定，现征求你机关意见。请自收到本征求意见书之日起15个工作日内，在所附回执上写明是否同意公开，不同意公开的写明是哪一部分、理由和依据，盖章后送交或者寄交本机关。逾期未提出意见的，视为同意公开。",
    },
    ...contact,
  ],
  remedy: "none",
  enclosure: {
    title: "征求共同制作机关意见回执",
    blocks: [
      {
        columns: [5, 11],
        rows: [
          { cells: [{ text: "征求意见的机关", head: true }, { text: "{office-name}" }] },
          { cells: [{ text: "共同制作机关", head: true }, { text: "{consulted}" }] },
          { cells: [{ text: "征求意见的内容", head: true }, { text: "{consult-about}" }] },
          { cells: [{ text: "收到征求意见书的日期", head: true }, { text: "" }] },
          {
            cells: [{ text: "意见", head: true }, { text: "□同意公开　　□不同意公开" }],
          },
          { cells: [{ text: "不同意的是哪一部分、理由和依据", head: true }, { text: "" }], tall: true },
          { cells: [{ text: "签字或者盖章、日期", head: true }, { text: "" }], tall: true },
        ],
      },
    ],
  },
  fields: [consulted, consultAbout],
} satisfies DocumentTemplate;
