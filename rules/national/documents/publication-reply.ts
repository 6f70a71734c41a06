import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { delivery, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D26。条例第三十九条第二款：要求提供公开出版物的，可以告知获取的途径。 */
export const publicationReply = {
  code: "D26",
  title: "政府信息公开申请告知书（公开出版物）",
  basis: regulation("第三十九条第二款"),
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，{you}申请的内容是要求提供{publication}，属于公开出版物。依照《中华人民共和国政府信息公开条例》第三十九条第二款的规定，现告知获取的途径：{publication-where}。",
    },
  ],
  remedy: "R2",
  fields: [
    sentence("publication", "出版物的名称", "政府公报、报刊、书籍的名称和期号。"),
    sentence("publication-where", "获取的途径"),
    delivery,
  ],
  needs: ["delivery"],
} satisfies DocumentTemplate;
