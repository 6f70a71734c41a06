import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { consultAbout, consultedName } from "./fields.ts";
import { line, room, SLIP } from "./reply-slip.ts";
import { contact } from "./wording.ts";

/** L11。条例第十五条：主动公开也要第三方同意；征求意见的程序参照第三十二条。 */
export const publicationConsultation = {
  code: "L11",
  title: "主动公开政府信息征求第三方意见书",
  basis: regulation("第十五条", "第三十二条"),
  procedures: ["article"],
  of: { step: "consult", called: "consulted" },
  kind: "letter",
  number: "letter-number",
  to: "{consulted-name}",
  blocks: [
    {
      text: "本机关拟主动公开标题为“{title}”的信息，其中涉及你方的内容是：{consult-about}。公开该内容可能损害你方合法权益。依照《中华人民共和国政府信息公开条例》（以下简称《条例》）第十五条的规定，参照《条例》第三十二条的程序，现书面征求你方意见。",
    },
    {
      text: "请自收到本征求意见书之日起15个工作日内，在所附回执上写明是否同意公开，签字或者盖章后送交或者寄交本机关。不同意公开的，请写明是哪一部分、理由，附有关材料。",
    },
    {
      text: "你方不同意且有合理理由的，本机关不予公开；不公开会对公共利益造成重大影响的，可以公开，并把公开的内容和理由书面告知你方。逾期未提出意见的，由本机关决定是否公开。",
    },
    ...contact,
  ],
  remedy: "none",
  enclosure: {
    title: "征求第三方意见回执",
    blocks: [
      {
        columns: SLIP,
        rows: [
          line("征求意见的机关", "{office-name}"),
          line("第三方", "{consulted-name}"),
          line("拟公开的信息", "{title}"),
          line("涉及第三方的内容", "{consult-about}"),
          line("收到征求意见书的日期"),
          line("意见", "□同意公开　　□不同意公开"),
          room("不同意的是哪一部分、理由"),
          room("签字或者盖章、日期"),
        ],
      },
    ],
  },
  fields: [consultedName, consultAbout],
} satisfies DocumentTemplate;
