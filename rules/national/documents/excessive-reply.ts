import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { delivery, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D27。条例第三十五条：理由不合理的，告知不予处理。 */
export const excessiveReply = {
  code: "D27",
  title: "政府信息公开申请不予处理告知书",
  basis: regulation("第三十五条"),
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "本机关登记的情况是：{frequency-facts}。因{you}申请公开政府信息的数量、频次明显超过合理范围，本机关于{reasons-asked-on}要求{you}说明理由。",
    },
    {
      text: "{you}于{reasons-given-on}说明了理由：{reasons}。本机关认为该理由不合理：{outcome-reason}。",
      when: [{ has: "reasons-given-on" }],
    },
    { text: "{you}没有说明理由。", when: [{ lacks: "reasons-given-on" }] },
    { text: "依照《中华人民共和国政府信息公开条例》第三十五条的规定，本机关对该申请不予处理。" },
  ],
  remedy: "R2",
  fields: [
    sentence("frequency-facts", "申请的数量和频次", "写明期间、件数，以及为什么明显超过合理范围。"),
    sentence("reasons", "申请人说明的理由"),
    sentence("outcome-reason", "理由为什么不合理"),
    delivery,
  ],
  needs: ["delivery"],
} satisfies DocumentTemplate;
