import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { sentence } from "./fields.ts";
import { line, room, SLIP } from "./reply-slip.ts";
import { contact } from "./wording.ts";

/** L22。条例第六条、第十一条：澄清的内容涉及其他部门的，发布前先取得一致。 */
export const clarificationConsent = {
  code: "L22",
  title: "关于征求澄清信息意见的函",
  basis: regulation("第六条", "第十一条"),
  procedures: ["clarification"],
  of: { step: "ask-consent", called: "asked-organ" },
  kind: "letter",
  number: "letter-number",
  to: "{asked-organ}",
  blocks: [
    {
      text: "本机关发现有虚假或者不完整的信息在传播，拟依照《中华人民共和国政府信息公开条例》第六条的规定发布准确的信息予以澄清。其中涉及你单位的内容是：{asked-about}。",
    },
    {
      text: "依照《中华人民共和国政府信息公开条例》第十一条的规定，现征求你单位意见。澄清应当及时，请收到后立即办理，在所附回执上写明是否同意发布，盖章后回复本机关。不同意的，请写明理由。",
    },
    ...contact,
    { text: "附件：拟发布的澄清信息" },
  ],
  remedy: "none",
  enclosure: {
    title: "征求澄清信息意见回执",
    blocks: [
      {
        columns: SLIP,
        rows: [
          line("来文机关", "{office-name}"),
          line("来文文号", "{letter-number}"),
          line("回复单位", "{asked-organ}"),
          line("涉及的内容", "{asked-about}"),
          line("意见", "□同意发布　　□不同意发布"),
          room("不同意的理由"),
          room("盖章、日期"),
        ],
      },
    ],
  },
  fields: [sentence("asked-organ", "征求哪个部门的意见"), sentence("asked-about", "涉及的内容")],
} satisfies DocumentTemplate;
