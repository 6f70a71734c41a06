import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { blank, issued, PAIRS, requestContent, requestHead, wide } from "../../national/documents/form-rows.ts";

/** L01。霍山县制度第十二条（二）的依申请公开政府信息处理单：呈有关领导阅示，按批示交各部门办理。 */
export const handlingSlip = {
  code: "L01",
  title: "依申请公开政府信息处理单",
  basis: [{ document: "霍山县医保局信息主动公开和依申请公开制度", clause: "第十二条（二）" }],
  kind: "form",
  blocks: [
    {
      columns: PAIRS,
      rows: [
        ...requestHead,
        requestContent,
        wide("拟办意见", "{opinion}", { tall: true }),
        blank("分管领导批示"),
        blank("主要领导批示"),
        blank("承办部门意见"),
        blank("办理结果"),
      ],
    },
    issued,
  ],
  remedy: "none",
  fields: [{ id: "opinion", title: "拟办意见", kind: "lines" }],
} satisfies DocumentTemplate;
