import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { day, items, sentence } from "./fields.ts";
import { contact, opening } from "./wording.ts";

/** D03。条例第三十条：7个工作日内一次性告知；只告知一次。 */
export const correctionNotice = {
  code: "D03",
  title: "政府信息公开申请补正告知书",
  basis: regulation("第三十条", "第二十九条第二款"),
  kind: "letter",
  number: "letter-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    {
      text: "经审查，申请内容不明确。依照《中华人民共和国政府信息公开条例》第三十条的规定，现一次性告知{you}对下列事项作出补正：",
    },
    { lines: "correction-items" },
    { text: "补正可以这样进行：{correction-guidance}。" },
    {
      text: "请在{correction-by}前（含当日）将补正后的申请送交或者寄交本机关。答复期限自本机关收到补正后的申请之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。",
    },
    ...contact,
  ],
  remedy: "none",
  fields: [
    items("correction-items", "需要补正的事项"),
    sentence("correction-guidance", "怎样补正", "给予指导和释明：申请人写明什么，就能明确所指的信息。"),
    day("correction-by", "补正的最后一日"),
  ],
} satisfies DocumentTemplate;
