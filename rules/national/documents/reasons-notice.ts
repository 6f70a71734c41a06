import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { day, items, sentence } from "./fields.ts";
import { contact, opening } from "./wording.ts";

/** D04。条例第三十五条：数量、频次明显超过合理范围的，可以要求说明理由。 */
export const reasonsNotice = {
  code: "D04",
  title: "说明政府信息公开申请理由告知书",
  basis: regulation("第三十五条"),
  kind: "letter",
  number: "letter-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    {
      text: "本机关登记的情况是：{frequency-facts}。{you}申请公开政府信息的数量、频次明显超过合理范围。依照《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十五条的规定，请{you}在{reasons-by}前（含当日）书面说明下列事项：",
    },
    { lines: "reasons-asked" },
    {
      text: "理由不合理的，本机关将告知{you}不予处理；理由合理，但是不能在《条例》第三十三条规定的期限内答复的，本机关将确定延迟答复的合理期限并告知{you}。",
    },
    ...contact,
  ],
  remedy: "none",
  fields: [
    sentence("frequency-facts", "申请的数量和频次", "写明期间、件数，以及为什么明显超过合理范围。"),
    items("reasons-asked", "需要说明的事项"),
    day("reasons-by", "说明理由的最后一日"),
  ],
} satisfies DocumentTemplate;
