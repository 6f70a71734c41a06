import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { delivery, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D22。条例第三十八条：需要加工、分析的，可以不予提供。 */
export const processingNeededReply = {
  code: "D22",
  title: "政府信息需另行制作告知书",
  basis: regulation("第三十八条"),
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，本机关没有{you}申请公开的现成信息。{outcome-reason}。提供所申请的信息，需要对现有政府信息进行加工、分析。依照《中华人民共和国政府信息公开条例》第三十八条的规定，本机关不予提供。",
    },
  ],
  remedy: "R2",
  fields: [
    sentence("outcome-reason", "为什么需要加工、分析", "写现有信息是什么样，得到所申请的信息要做什么。"),
    delivery,
  ],
  needs: ["delivery"],
} satisfies DocumentTemplate;
