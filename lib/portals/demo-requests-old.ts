import type { RequestPortal } from "../model/request-portal.ts";
import { demoCarriers, demoDeliveries, demoEnclosures, demoIdKinds, demoReplyKinds } from "./demo-words.ts";

/** The demo request system of the old kind in `test/portal/requests`: frames, tables, GBK. */
export const demoRequestsOld: RequestPortal = {
  id: "demo-requests-old",
  title: "演示依申请公开系统（旧）",
  match: { hosts: ["127.0.0.1", "localhost"], paths: ["/ysqgk/"] },
  charset: "gbk",
  lists: [
    { page: { address: "^/ysqgk/list\\.do", has: "#sqlb" }, row: "#sqlb tr.hang", number: "td.bh", stamp: "td.nr" },
  ],
  detail: {
    page: { address: "^/ysqgk/view\\.do", has: "#sqxx" },
    fields: [
      { key: "number", label: "申请编号", kind: "text", at: "#sqbh" },
      {
        key: "arrivedOn",
        label: "收到日期",
        kind: "date",
        at: "#sdrq",
        as: [{ type: "date", format: "YYYY年M月D日" }],
      },
      {
        key: "channel",
        label: "申请渠道",
        kind: "select",
        at: "select[name=sqqd]",
        as: [
          {
            type: "options",
            map: {
              "in-person": "当场提交",
              "mail-signed": "邮寄（签收）",
              "mail-plain": "平常信函",
              internet: "网上提交",
              fax: "传真",
              email: "电子邮箱",
              oral: "口头",
            },
          },
        ],
      },
      { key: "applicantName", label: "申请人", kind: "text", at: "input[name=sqr_xm]" },
      {
        key: "applicantKind",
        label: "申请人类型",
        kind: "select",
        at: "select[name=sqr_lx]",
        as: [
          {
            type: "options",
            map: {
              natural: "公民",
              company: "法人-商业企业",
              research: "法人-科研机构",
              charity: "法人-社会公益组织",
              legal: "法人-法律服务机构",
              "other-org": "其他组织",
            },
          },
        ],
      },
      {
        key: "idKind",
        label: "证件",
        kind: "text",
        at: "#zj",
        as: [{ type: "part", by: "：", index: 0 }, demoIdKinds],
      },
      { key: "idNumber", label: "证件", kind: "text", at: "#zj", as: [{ type: "part", by: "：", index: 1 }] },
      { key: "phone", label: "联系电话", kind: "text", at: "input[name=lxdh]" },
      { key: "address", label: "通信地址", kind: "text", at: "input[name=txdz]" },
      { key: "postcode", label: "邮政编码", kind: "text", at: "input[name=yzbm]" },
      { key: "email", label: "电子邮箱", kind: "text", at: "input[name=dzyx]" },
      { key: "content", label: "申请内容", kind: "text", at: "iframe[name=nr] >>> #nr" },
      { key: "wantedForm", label: "提供形式", kind: "radio", by: "value", at: "input[name=tgxs]" },
      { key: "wantedDelivery", label: "获取方式", kind: "radio", by: "value", at: "input[name=hqfs]" },
      { key: "trackingNumber", label: "邮件单号", kind: "text", at: "#yjdh", as: [{ type: "strip", start: "——" }] },
    ],
  },
  reply: {
    page: { address: "^/ysqgk/reply\\.do", has: "iframe[name=hf]" },
    number: { key: "number", label: "申请编号", kind: "text", at: "#sqbh" },
    send: ["#tj"],
    fields: [
      {
        key: "replyNumber",
        label: "答复文号",
        kind: "text",
        at: "iframe[name=hf] >>> input[name=hfwh]",
        maxLength: 40,
      },
      {
        key: "replyKind",
        label: "答复类型",
        kind: "select",
        at: "iframe[name=hf] >>> select[name=hflx]",
        as: [{ type: "options", map: { ...demoReplyKinds } }],
      },
      {
        key: "repliedOn",
        label: "答复日期",
        kind: "date",
        at: "iframe[name=hf] >>> input[name=hfrq]",
        settable: true,
        as: [{ type: "date", format: "YYYY-MM-DD" }],
        twins: [{ at: "iframe[name=hf] >>> input[name=hfrq_id]", as: [{ type: "date", format: "YYYYMMDD" }] }],
      },
      // The page's own tree gives the department its code: nobody knows it here, so it is left to the person.
      { key: "department", label: "承办部门", kind: "text", at: "iframe[name=hf] >>> input[name=bm_mc]" },
      {
        key: "delivery",
        label: "送达方式",
        kind: "select",
        at: "iframe[name=hf] >>> select[name=sdfs]",
        as: [{ type: "options", map: { ...demoDeliveries } }],
      },
      {
        key: "carrier",
        label: "承运单位",
        kind: "select",
        at: "iframe[name=hf] >>> select[name=cydw]",
        as: [{ type: "options", map: { ...demoCarriers } }],
      },
      { key: "slipNumber", label: "邮件单号", kind: "text", at: "iframe[name=hf] >>> input[name=yjdh]" },
      {
        key: "enclosures",
        label: "附带",
        kind: "checkbox",
        at: "iframe[name=hf] >>> input[name=fd]",
        as: [{ type: "options", map: { ...demoEnclosures } }],
      },
      {
        key: "fee",
        label: "是否收费",
        kind: "radio",
        at: "iframe[name=hf] >>> input[name=sfsf]",
        as: [{ type: "options", map: { yes: "是", no: "否" } }],
      },
      { key: "replyText", label: "答复内容", kind: "text", at: "iframe[name=hf] >>> textarea[name=hfnr]" },
    ],
  },
};
