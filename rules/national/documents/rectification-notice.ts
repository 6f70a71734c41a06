import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { day, items, sentence } from "./fields.ts";
import { line, room, SLIP } from "./reply-slip.ts";
import { contact } from "./wording.ts";

/** L38。检查发现的问题，一个一份；回执由部门整改后交回。 */
export const rectificationNotice = {
  code: "L38",
  title: "政府信息公开工作整改通知书",
  basis: regulation("第四十七条"),
  procedures: ["inspection"],
  of: { step: "finding", called: "department" },
  kind: "letter",
  number: "letter-number",
  to: "{department}",
  blocks: [
    { text: "经检查，你部门的政府信息公开工作存在下列问题：" },
    { lines: "finding-says" },
    { text: "请在{rectify-by}以前改正，并按所附回执报告整改情况。" },
    ...contact,
  ],
  remedy: "none",
  enclosure: {
    title: "整改情况回执",
    blocks: [
      {
        columns: SLIP,
        rows: [
          line("整改通知文号", "{letter-number}"),
          line("整改部门", "{department}"),
          line("整改期限", "{rectify-by}"),
          room("整改的情况"),
          room("部门负责人签字、日期"),
          room("复查意见"),
        ],
      },
    ],
  },
  fields: [
    sentence("department", "存在问题的部门"),
    items("finding-says", "发现的问题", "一行写一个问题。"),
    day("rectify-by", "整改期限"),
  ],
} satisfies DocumentTemplate;
