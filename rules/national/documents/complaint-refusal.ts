import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { complaintOpening, informantLine } from "./complaint-wording.ts";
import { sentence } from "./fields.ts";
import { contact } from "./wording.ts";

/** L30。不予受理的理由要告知本人；期限由本机关的制度定。姓名在纸上手写，不进入本系统的文书。 */
export const complaintRefusal = {
  code: "L30",
  title: "投诉举报不予受理告知书",
  basis: regulation("第四十七条第二款", "第五十一条"),
  procedures: ["complaint"],
  kind: "letter",
  number: "letter-number",
  to: informantLine,
  blocks: [
    complaintOpening,
    { text: "经审查，该投诉举报不予受理，理由是：{decision-reason}。" },
    { text: "有新的情况或者依据的，可以继续向本机关反映。" },
    ...contact,
  ],
  remedy: "none",
  fields: [sentence("decision-reason", "不予受理的理由", "句末不加标点；不写举报人的情况。")],
} satisfies DocumentTemplate;
