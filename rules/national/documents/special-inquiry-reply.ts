import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { delivery, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D19。条例第三十六条第七项：法律、行政法规对获取有特别规定的，告知依照有关规定办理。 */
export const specialInquiryReply = {
  code: "D19",
  title: "政府信息公开申请告知书（依照特别规定查询）",
  basis: regulation("第三十六条第七项"),
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，{special-law}对{you}所申请信息的获取有特别规定。依照《中华人民共和国政府信息公开条例》第三十六条第七项的规定，请{you}依照该规定办理。",
    },
    { text: "查询的地点和方式：{inquiry-where}。" },
  ],
  remedy: "R2",
  fields: [
    sentence(
      "special-law",
      "有特别规定的法律、行政法规",
      "名称和条款；查询本人参保缴费记录的，写《中华人民共和国社会保险法》第四条、第七十四条。",
    ),
    sentence("inquiry-where", "查询的地点和方式"),
    delivery,
  ],
  needs: ["delivery"],
} satisfies DocumentTemplate;
