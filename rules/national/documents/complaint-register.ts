import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { blank, issued, pair, SHEET, wide } from "./form-rows.ts";

/** L33。登记表只打印中性的事项；姓名、单位、住址、联系方式和举报的内容留空，在纸上手写，按密件保管。 */
export const complaintRegister = {
  code: "L33",
  title: "投诉举报登记表",
  basis: regulation("第四十七条第二款", "第五十一条"),
  procedures: ["complaint"],
  kind: "form",
  sheet: true,
  blocks: [
    {
      columns: SHEET,
      rows: [
        pair(["编号", "{number}"], ["接到的日期", "{received-on}"]),
        pair(["举报方式", "{received-how}"], ["匿名", "{is-anonymous}"]),
        wide("要求答复", "{wants-reply}", { when: [{ has: "wants-reply" }] }),
        wide("反映的情形", "{complaint-category}", { when: [{ has: "complaint-category" }] }),
        wide("事由", "{summary}"),
        wide("被反映部门", "{investigated}", { when: [{ has: "investigated" }] }),
        wide("处理期限", "{due}", { when: [{ has: "due" }] }),
        blank("姓名、单位（手写）"),
        blank("住址、联系方式（手写）"),
        blank("反映的内容（手写）"),
        blank("审查意见"),
        blank("领导批示"),
        blank("办理结果"),
      ],
    },
    { text: "本表填写后按密件管理，不向被反映的部门和人员出示。" },
    issued,
  ],
  remedy: "none",
  fields: [],
} satisfies DocumentTemplate;
