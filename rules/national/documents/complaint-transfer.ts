import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { sentence } from "./fields.ts";
import { contact } from "./wording.ts";

/** L31。转交有处理职责的单位；举报人的情况不随函转交，受转单位确需联系的另行按保密要求办理。 */
export const complaintTransfer = {
  code: "L31",
  title: "投诉举报转办函",
  basis: regulation("第四十七条第二款", "第五十一条"),
  procedures: ["complaint"],
  kind: "letter",
  number: "letter-number",
  to: "{transferred-to}",
  blocks: [
    {
      text: "本机关于{received-on}接到一件投诉举报（编号：{number}），反映的事项应当由你单位处理，现转交你单位。",
    },
    { text: "转交的事项：{transfer-matter}。" },
    { text: "请依法处理，并将办理情况书面告知本机关。不属于你单位职责的，请尽快退回并说明理由。" },
    {
      text: "投诉举报人的情况和举报的内容应当严格保密。请不要向被反映的单位和人员出示本函和有关材料，不要透露是谁举报的。",
    },
    ...contact,
  ],
  remedy: "none",
  fields: [
    sentence("transferred-to", "转交的单位"),
    sentence("transfer-matter", "转交的事项", "句末不加标点；不写举报人的情况。"),
  ],
} satisfies DocumentTemplate;
