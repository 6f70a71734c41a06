import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, consultAbout, consultedName, ofConsultations } from "./fields.ts";
import { contact } from "./wording.ts";

/** D07。条例第三十二条、第三十四条：15个工作日自收到征求意见书之日起，所以要有收到日期的凭据。 */
export const consultationReminder = {
  code: "D07",
  title: "政府信息公开征求意见确认函",
  basis: regulation("第三十二条", "第三十四条"),
  of: ofConsultations("third-party", "co-producer"),
  kind: "letter",
  number: "letter-number",
  to: "{consulted-name}",
  blocks: [
    {
      text: "本机关于{consulted-on}向你方发出征求意见书，就{consult-about}征求你方意见。请在所附回执上写明收到征求意见书的日期，签字或者盖章后送交或者寄交本机关；尚未提出意见的，请一并提出。",
    },
    {
      text: "依照《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十二条的规定，第三方自收到征求意见书之日起15个工作日内提出意见；逾期未提出的，由本机关依照《条例》的规定决定是否公开。",
      when: [{ field: "consult-kind", in: ["third-party"] }],
    },
    {
      text: "依照《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十四条的规定，被征求意见的行政机关自收到征求意见书之日起15个工作日内提出意见；逾期未提出的，视为同意公开。",
      when: [{ field: "consult-kind", in: ["co-producer"] }],
    },
    ...contact,
  ],
  remedy: "none",
  enclosure: {
    title: "收到征求意见书回执",
    blocks: [
      {
        columns: [5, 11],
        rows: [
          { cells: [{ text: "发出机关", head: true }, { text: "{office-name}" }] },
          { cells: [{ text: "发出日期", head: true }, { text: "{consulted-on}" }] },
          { cells: [{ text: "收到方", head: true }, { text: "{consulted-name}" }] },
          { cells: [{ text: "收到日期", head: true }, { text: "" }] },
          { cells: [{ text: "意见和理由", head: true }, { text: "" }], tall: true },
          { cells: [{ text: "签字或者盖章、日期", head: true }, { text: "" }], tall: true },
        ],
      },
    ],
  },
  fields: [
    consultedName,
    consultAbout,
    choice("consult-kind", "征求谁的意见", [
      ["third-party", "第三方"],
      ["co-producer", "共同制作机关"],
    ]),
  ],
  needs: ["consult-kind"],
} satisfies DocumentTemplate;
