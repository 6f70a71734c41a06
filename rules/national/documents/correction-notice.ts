import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, day, items, sentence } from "./fields.ts";
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
      text: "经审查，申请没有写明所需信息的名称、文号或者便于查询的其他特征，申请内容不明确。",
      when: [{ field: "correction-reasons", in: ["content"] }],
    },
    {
      text: "经审查，申请没有写明申请人的姓名或者名称、联系方式，或者没有提供身份证明。",
      when: [{ field: "correction-reasons", in: ["identity"] }],
    },
    {
      text: "经审查，申请没有写明对所需信息的形式要求，包括获取信息的方式、途径。",
      when: [{ field: "correction-reasons", in: ["form"] }],
    },
    {
      text: "依照《中华人民共和国政府信息公开条例》第二十九条第二款、第三十条的规定，现一次性告知{you}对下列事项作出补正：",
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
    choice(
      "correction-reasons",
      "为什么需要补正",
      [
        ["content", "申请内容不明确"],
        ["identity", "缺姓名或者名称、身份证明、联系方式"],
        ["form", "缺形式要求"],
      ],
      "choices",
    ),
    items("correction-items", "需要补正的事项"),
    sentence("correction-guidance", "怎样补正", "给予指导和释明：申请人写明、提供什么就可以。"),
    day("correction-by", "补正的最后一日"),
  ],
  needs: ["correction-reasons"],
} satisfies DocumentTemplate;
