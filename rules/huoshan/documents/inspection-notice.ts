import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { inspectionNotice as national } from "../../national/documents/inspection-notice.ts";

/** L37。监督检查制度第三条：领导小组办公室组织检查。 */
export const huoshanInspectionNotice = {
  ...national,
  basis: [{ document: "霍山县医保局政府信息公开监督检查制度", clause: "第三条" }, ...national.basis],
  blocks: [
    {
      text: "按照《霍山县医保局政府信息公开监督检查制度》第三条的规定，现对政府信息公开工作进行检查，检查名称为“{title}”。有关事项通知如下：",
    },
    ...national.blocks.slice(1),
  ],
} satisfies DocumentTemplate;
