import type { RequestPortal } from "../model/request-portal.ts";
import { demoCarriers, demoDeliveries, demoEnclosures, demoIdKinds, demoReplyKinds } from "./demo-words.ts";
import { elementCalendar, elementCascader, elementSelect, elementTree } from "./element-plus.ts";

/** The demo request system of the modern kind in `test/portal/requests`: one page, Vue and Element Plus. */
export const demoRequestsModern: RequestPortal = {
  id: "demo-requests-modern",
  title: "演示依申请公开系统（新）",
  match: { hosts: ["127.0.0.1", "localhost"], paths: ["/ygk/"] },
  lists: [
    {
      page: { address: "^/ygk/[^#]*(#/requests)?$", has: '[data-page="list"] .el-table' },
      row: '[data-page="list"] .el-table__body tr.el-table__row',
      number: "td.col-number",
      stamp: "td.col-status",
    },
    {
      page: { address: "^/ygk/[^#]*#/all$", has: '[data-page="list"] .el-table-v2' },
      row: '[data-page="list"] .el-table-v2__body [role="row"]',
      number: ".col-number",
      stamp: ".col-status",
    },
  ],
  detail: {
    page: { address: "^/ygk/[^#]*#/request/\\d+$", has: '[data-page="detail"]' },
    fields: [
      { key: "number", label: "申请编号", kind: "text", at: '[data-field="number"]' },
      {
        key: "arrivedOn",
        label: "收到时间",
        kind: "date",
        at: '[data-field="arrivedOn"]',
        as: [{ type: "date", format: "YYYY-MM-DD HH:mm:ss" }],
      },
      {
        key: "channel",
        label: "申请渠道",
        kind: "text",
        at: '[data-field="channel"]',
        as: [
          {
            type: "options",
            map: {
              "in-person": "当面申请",
              "mail-signed": "邮寄（需签收）",
              "mail-plain": "邮寄（平信）",
              internet: "网上申请",
              fax: "传真申请",
              email: "电子邮件",
              oral: "口头申请",
            },
          },
        ],
      },
      { key: "applicantName", label: "申请人", kind: "text", at: "#applicantName" },
      {
        key: "applicantKind",
        label: "申请人类型",
        at: "#applicantKind",
        ...elementSelect(".f-kind"),
        as: [
          {
            type: "options",
            map: {
              natural: "自然人",
              company: "商业企业",
              research: "科研机构",
              charity: "社会公益组织",
              legal: "法律服务机构",
              "other-org": "其他组织",
            },
          },
        ],
      },
      { key: "idKind", label: "证件类型", kind: "text", at: "#idKind", as: [demoIdKinds] },
      { key: "idNumber", label: "证件号码", kind: "text", at: "#idNumber" },
      { key: "phone", label: "联系电话", kind: "text", at: "#phone" },
      { key: "address", label: "通信地址", kind: "text", at: "#address" },
      { key: "postcode", label: "邮政编码", kind: "text", at: "#postcode" },
      { key: "email", label: "电子邮箱", kind: "text", at: "#email" },
      { key: "content", label: "申请内容", kind: "text", at: "#content" },
      { key: "wantedForm", label: "提供形式", kind: "radio", at: ".f-form input" },
      { key: "wantedDelivery", label: "获取方式", kind: "radio", at: ".f-way input" },
      { key: "trackingNumber", label: "邮件单号", kind: "text", at: '[data-field="trackingNumber"]' },
    ],
  },
  reply: {
    page: { address: "^/ygk/[^#]*#/request/\\d+/reply$", has: '[data-page="reply"]' },
    number: { key: "number", label: "申请编号", kind: "text", at: '[data-field="number"]' },
    send: ["#send"],
    fields: [
      { key: "replyNumber", label: "答复文号", kind: "text", at: "#replyNumber" },
      {
        key: "replyKind",
        label: "答复类型",
        at: "#replyKind",
        ...elementSelect(".f-reply-kind"),
        as: [{ type: "options", map: { ...demoReplyKinds } }],
      },
      { key: "repliedOn", label: "答复日期", at: "#repliedOn", ...elementCalendar },
      { key: "deliveredOn", label: "送达日期", kind: "date", at: "#deliveredOn" },
      {
        key: "delivery",
        label: "送达方式",
        at: "#delivery",
        ...elementSelect(".f-delivery"),
        as: [{ type: "options", map: { ...demoDeliveries } }],
      },
      {
        key: "carrier",
        label: "承运单位",
        at: "#carrier",
        ...elementSelect(".f-carrier"),
        as: [{ type: "options", map: { ...demoCarriers } }],
      },
      { key: "slipNumber", label: "邮件单号", kind: "text", at: "#slipNumber", maxLength: 20 },
      { key: "department", label: "承办部门", at: "#department", ...elementTree(".f-department", ".f-department-pop") },
      { key: "subject", label: "主题分类", at: ".f-subject input", ...elementCascader(".f-subject", ".f-subject-pop") },
      {
        key: "enclosures",
        label: "附带",
        kind: "checkbox",
        at: ".f-enclosures input",
        as: [{ type: "options", map: { ...demoEnclosures } }],
      },
      {
        key: "fee",
        label: "是否收费",
        kind: "radio",
        at: ".f-fee input",
        as: [{ type: "options", map: { yes: "是", no: "否" } }],
      },
      { key: "replyText", label: "答复内容", kind: "text", at: "#replyText" },
    ],
  },
};
