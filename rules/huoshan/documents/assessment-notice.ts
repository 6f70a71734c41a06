import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { assessmentNotice as national } from "../../national/documents/assessment-notice.ts";

/** L40。社会评议制度第九条（二）：提前15天发出考核通知。 */
export const huoshanAssessmentNotice = {
  ...national,
  basis: [{ document: "霍山县医保局政府信息公开工作社会评议制度", clause: "第九条（二）" }, ...national.basis],
  blocks: [
    {
      text: "按照《霍山县医保局政府信息公开工作社会评议制度》第九条的规定，决定对你部门{assessment-year}年度的政府信息公开工作进行考核。有关事项通知如下：",
    },
    ...national.blocks.slice(1),
  ],
} satisfies DocumentTemplate;
