import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { items, sentence } from "./fields.ts";
import { contact } from "./wording.ts";

/** L39。把检查和处理的结果反馈给被检查的部门和提出意见的人。 */
export const inspectionFeedback = {
  code: "L39",
  title: "政府信息公开工作检查情况反馈",
  basis: regulation("第四十七条"),
  procedures: ["inspection"],
  kind: "letter",
  number: "letter-number",
  to: "{feedback-receiver}",
  blocks: [
    { text: "本机关进行的“{title}”已经完成，被检查的部门是：{inspected}。现将检查和处理的情况反馈如下：" },
    { lines: "feedback-says" },
    ...contact,
  ],
  remedy: "none",
  fields: [
    sentence("feedback-receiver", "反馈给谁", "部门的名称，或者提出意见建议的同志。"),
    sentence("title", "检查名称"),
    sentence("inspected", "被检查的部门"),
    items("feedback-says", "反馈的内容", "一行写一项；不写举报人的情况。"),
  ],
} satisfies DocumentTemplate;
