import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { day, items, sentence } from "./fields.ts";
import { contact } from "./wording.ts";

/**
 * L37。检查前告知被检查的部门。条例第四十七条说的是主管部门的监督检查，机关检查自己的部门依照本机关的制度：正文不引条例。
 */
export const inspectionNotice = {
  code: "L37",
  title: "政府信息公开工作检查通知",
  basis: regulation("第四十七条"),
  procedures: ["inspection"],
  kind: "letter",
  number: "letter-number",
  to: "{inspected}",
  blocks: [
    {
      text: "按照本机关的监督检查制度，现对政府信息公开工作进行检查，检查名称为“{title}”。有关事项通知如下：",
    },
    { text: "一、检查时间" },
    { text: "{planned-on}。" },
    { text: "二、检查内容" },
    { lines: "inspection-scope" },
    { text: "三、有关要求" },
    { text: "请准备检查期间的公开记录、审查审批材料和依申请公开办理材料，并安排人员配合检查。" },
    ...contact,
  ],
  remedy: "none",
  fields: [
    sentence("inspected", "被检查的部门"),
    sentence("title", "检查名称"),
    day("planned-on", "检查日期"),
    items("inspection-scope", "检查的内容"),
  ],
} satisfies DocumentTemplate;
