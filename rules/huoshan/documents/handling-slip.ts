import type { DocumentTemplate } from "../../../lib/model/document-template.ts";

/** L01。霍山县制度第十二条（二）的依申请公开政府信息处理单：呈有关领导阅示，按批示交各部门办理。 */
export const handlingSlip = {
  code: "L01",
  title: "依申请公开政府信息处理单",
  basis: [{ document: "霍山县医保局信息主动公开和依申请公开制度", clause: "第十二条（二）" }],
  kind: "form",
  blocks: [
    {
      columns: [4, 5, 4, 5],
      rows: [
        {
          cells: [
            { text: "登记编号", head: true },
            { text: "{number}" },
            { text: "申请渠道", head: true },
            { text: "{channel}" },
          ],
        },
        {
          cells: [
            { text: "收到申请之日", head: true },
            { text: "{received}" },
            { text: "答复期限届满日", head: true },
            { text: "{due}" },
          ],
        },
        {
          cells: [
            { text: "申请人", head: true },
            { text: "{applicant-name}", columns: 3 },
          ],
        },
        {
          cells: [
            { text: "申请内容", head: true },
            { text: "{content}", columns: 3 },
          ],
          tall: true,
        },
        {
          cells: [
            { text: "拟办意见", head: true },
            { text: "{opinion}", columns: 3 },
          ],
          tall: true,
        },
        {
          cells: [
            { text: "分管领导批示", head: true },
            { text: "", columns: 3 },
          ],
          tall: true,
        },
        {
          cells: [
            { text: "主要领导批示", head: true },
            { text: "", columns: 3 },
          ],
          tall: true,
        },
        {
          cells: [
            { text: "承办部门意见", head: true },
            { text: "", columns: 3 },
          ],
          tall: true,
        },
        {
          cells: [
            { text: "办理结果", head: true },
            { text: "", columns: 3 },
          ],
          tall: true,
        },
      ],
    },
    { text: "{office-name}　{issued-on}", align: "right" },
  ],
  remedy: "none",
  fields: [{ id: "opinion", title: "拟办意见", kind: "lines" }],
} satisfies DocumentTemplate;
