import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, consultAbout, consulted, day, ofConsultations } from "./fields.ts";
import { contact } from "./wording.ts";

/** D10。条例第十一条：涉及其他机关的协商、确认；第三十三条第三款：征求其他机关意见所需时间不计算在内。 */
export const organLetter = {
  code: "D10",
  title: "关于协助办理政府信息公开申请的函",
  basis: regulation("第十一条", "第三十三条第三款"),
  of: ofConsultations("other-organ"),
  kind: "letter",
  number: "letter-number",
  to: "{consulted}",
  blocks: [
    { text: "本机关正在办理一件政府信息公开申请，所涉及的内容是：{consult-about}。" },
    {
      text: "该内容涉及你机关。依照《中华人民共和国政府信息公开条例》第十一条、第三十三条第三款的规定，现征求你机关意见：是否可以公开，公开的内容是否准确；不宜公开的，请写明理由和依据。",
      when: [{ field: "assistance", in: ["opinion"] }],
    },
    {
      text: "为了保证公开的信息准确一致，依照《中华人民共和国政府信息公开条例》第十一条的规定，现与你机关协商，请予以确认，并提供由你机关掌握的有关情况。",
      when: [{ field: "assistance", in: ["confirm"] }],
    },
    { text: "请在{consult-reply-by}前（含当日）书面回复本机关。" },
    ...contact,
  ],
  remedy: "none",
  fields: [
    consulted,
    consultAbout,
    choice("assistance", "需要对方做什么", [
      ["opinion", "征求意见"],
      ["confirm", "协商、确认"],
    ]),
    day("consult-reply-by", "请对方回复的最后一日"),
  ],
  needs: ["assistance"],
} satisfies DocumentTemplate;
