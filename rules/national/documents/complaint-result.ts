import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { complaintOpening, informantLine } from "./complaint-wording.ts";
import { outcomes } from "./fields.ts";
import { contact } from "./wording.ts";

const UPHELD = ["upheld", "partly-upheld"];

/** L32。查证属实的督促整改或者通报批评（条例第四十七条第二款）；结果告知投诉举报人。 */
export const complaintResult = {
  code: "L32",
  title: "投诉举报处理结果告知书",
  basis: regulation("第四十七条第二款", "第五十一条"),
  procedures: ["complaint"],
  kind: "letter",
  number: "letter-number",
  to: informantLine,
  blocks: [
    complaintOpening,
    { text: "经调查，反映的问题{outcome}。" },
    { text: "处理方式：{measures}。", when: [{ field: "outcome", in: UPHELD }] },
    { text: "处理的具体内容：{measures-note}", when: [{ has: "measures-note" }] },
    ...contact,
  ],
  remedy: "none",
  fields: [outcomes(["upheld", "属实"], ["partly-upheld", "部分属实"], ["not-upheld", "不属实"])],
} satisfies DocumentTemplate;
