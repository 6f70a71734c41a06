import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import type { Field } from "../../../lib/model/field.ts";
import { regulation } from "../procedures/law.ts";
import { day, items, sentence } from "./fields.ts";
import { contact } from "./wording.ts";

/** The year that is assessed. */
export const assessedYear: Field = { id: "assessment-year", title: "考核年度", kind: "number" };

/**
 * L40。条例第四十六条要求各级人民政府建立考核制度、社会评议制度；机关考核自己的部门、提前几天通知，依照本机关的制度：正文不引条例。
 */
export const assessmentNotice = {
  code: "L40",
  title: "政府信息公开工作考核通知",
  basis: regulation("第四十六条"),
  procedures: ["assessment"],
  kind: "letter",
  number: "letter-number",
  to: "{department}",
  blocks: [
    {
      text: "按照本机关的考核制度，决定对你部门{assessment-year}年度的政府信息公开工作进行考核。有关事项通知如下：",
    },
    { text: "一、实地考核时间" },
    { text: "{assessment-day}。" },
    { text: "二、考核内容" },
    { lines: "assessed-contents" },
    { text: "三、自查" },
    { text: "请对照考核内容进行自查，形成书面材料，在{self-check-by}以前报送。" },
    ...contact,
  ],
  remedy: "none",
  fields: [
    sentence("department", "被考核的部门"),
    assessedYear,
    day("assessment-day", "实地考核日期"),
    items("assessed-contents", "考核内容", "一行写一项，例如：主动公开情况。"),
    day("self-check-by", "报送自查材料的日期"),
  ],
} satisfies DocumentTemplate;
