import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { issued, pair, reviews, SHEET, wide } from "./form-rows.ts";

/** L20。条例第六条：发现虚假或者不完整信息，在职责范围内发布准确的信息予以澄清；谁审批由本机关的制度定。 */
export const clarificationSlip = {
  code: "L20",
  title: "澄清信息审批单",
  basis: regulation("第六条", "第十七条"),
  procedures: ["clarification"],
  kind: "form",
  sheet: true,
  blocks: [
    {
      columns: SHEET,
      rows: [
        pair(["发现日期", "{found-on}"], ["发现渠道", "{found-by}"]),
        wide("在哪里传播", "{found-where}"),
        wide("说了什么", "{found-says}"),
        wide("开始传播的日期", "{found-since}", { when: [{ has: "found-since" }] }),
        wide("涉及本机关的信息", "{corrected-address}", { when: [{ has: "corrected-address" }] }),
        wide("确认的结果", "{confirm-result}"),
        wide("报请确认的结果", "{escalated-result}", { when: [{ has: "escalated-result" }] }),
        wide("事实和依据", "{facts}"),
        wide("澄清的内容", "{clarification-text}"),
        wide("拟稿人", "{drafter}"),
        pair(["涉及其他部门", "{others-concerned}"], ["重要或者敏感", "{important}"]),
        wide("有关部门意见", "{consents}", { when: [{ has: "consents" }] }),
        reviews,
        wide("发布渠道", "{release-channels}", { when: [{ has: "release-channels" }] }),
      ],
    },
    issued,
  ],
  remedy: "none",
  fields: [{ id: "important", title: "涉及重要事项或者敏感问题", kind: "yes-no" }],
} satisfies DocumentTemplate;
