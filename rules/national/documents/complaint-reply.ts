import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { delivery, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D25。条例第三十九条第一款：以申请公开的形式信访、投诉、举报的，告知不作为申请处理，可以告知相应渠道。 */
export const complaintReply = {
  code: "D25",
  title: "政府信息公开申请告知书（信访、投诉、举报事项）",
  basis: regulation("第三十九条第一款"),
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，{you}以政府信息公开申请的形式进行信访、投诉、举报等活动：{outcome-reason}。依照《中华人民共和国政府信息公开条例》第三十九条第一款的规定，本机关不作为政府信息公开申请处理。",
    },
    { text: "{you}可以通过下列渠道提出：{complaint-channel}。" },
  ],
  remedy: "R2",
  fields: [sentence("outcome-reason", "申请的内容为什么属于信访、投诉、举报"), delivery],
  needs: ["delivery"],
} satisfies DocumentTemplate;
