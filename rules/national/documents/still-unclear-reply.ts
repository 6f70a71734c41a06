import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { delivery, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D23。条例第三十条：补正后仍不明确的，无法提供。 */
export const stillUnclearReply = {
  code: "D23",
  title: "政府信息公开申请内容不明确告知书",
  basis: regulation("第三十条"),
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，补正后的申请内容仍不明确：{outcome-reason}。依照《中华人民共和国政府信息公开条例》第三十条的规定，本机关无法提供{you}申请公开的信息。",
    },
  ],
  remedy: "R2",
  fields: [sentence("outcome-reason", "为什么仍不明确"), delivery],
  needs: ["correction-asked-on", "corrected-on", "delivery"],
} satisfies DocumentTemplate;
