import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { delivery, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D21。条例第三十六条第五项：不属于本机关负责公开的，说明理由；能确定的，告知该机关的名称、联系方式。 */
export const otherOrganReply = {
  code: "D21",
  title: "政府信息不属于本机关公开告知书",
  basis: regulation("第十条第一款", "第三十六条第五项"),
  outcomes: ["r3-4-1"],
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，{you}申请公开的信息不属于本机关负责公开，理由是：{outcome-reason}。依照《中华人民共和国政府信息公开条例》第三十六条第五项的规定，现予告知。",
    },
    {
      text: "该信息由{right-organ}负责公开，联系方式：{right-organ-contact}。{you}可以向该机关提出申请。",
      when: [{ has: "right-organ" }],
    },
  ],
  remedy: "R2",
  fields: [
    sentence("outcome-reason", "为什么不属于本机关公开"),
    sentence("right-organ", "负责公开的机关（能确定的话）"),
    sentence("right-organ-contact", "该机关的联系方式"),
    delivery,
  ],
  needs: ["delivery"],
} satisfies DocumentTemplate;
