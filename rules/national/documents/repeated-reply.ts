import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { day, delivery, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D24。条例第三十六条第六项：已经答复、重复申请相同信息的，不予重复处理。 */
export const repeatedReply = {
  code: "D24",
  title: "政府信息公开申请不予重复处理告知书",
  basis: regulation("第三十六条第六项"),
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，{you}曾申请公开相同的信息，本机关已于{earlier-date}以{earlier-document}作出答复。依照《中华人民共和国政府信息公开条例》第三十六条第六项的规定，对本次申请不予重复处理。",
    },
  ],
  remedy: "R2",
  fields: [day("earlier-date", "以前答复的日期"), sentence("earlier-document", "以前答复的名称和文号"), delivery],
  needs: ["delivery"],
} satisfies DocumentTemplate;
