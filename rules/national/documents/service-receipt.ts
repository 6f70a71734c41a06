import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { civilProcedure, deliveryLetter, regulation } from "../procedures/law.ts";
import { delivery, sentence } from "./fields.ts";

/** D30。国办公开办函〔2016〕235号：直接、委托以签收之日，邮寄以交邮之日为送达；拒收的比照民事诉讼法第八十九条。 */
export const serviceReceipt = {
  code: "D30",
  title: "送达回证",
  basis: [
    ...deliveryLetter("全文"),
    ...civilProcedure("第八十七条", "第八十八条", "第八十九条"),
    ...regulation("第四十条"),
  ],
  kind: "form",
  blocks: [
    {
      columns: [4, 5, 3, 4],
      rows: [
        {
          cells: [
            { text: "登记编号", head: true },
            { text: "{number}" },
            { text: "送达方式", head: true },
            { text: "{delivery}" },
          ],
        },
        {
          cells: [
            { text: "受送达人", head: true },
            { text: "{applicant-name}", columns: 3 },
          ],
        },
        {
          cells: [
            { text: "送达文书的名称", head: true },
            { text: "{served-title}", columns: 3 },
          ],
        },
        {
          cells: [
            { text: "送达文书的文号", head: true },
            { text: "{reply-number}", columns: 3 },
          ],
        },
        {
          cells: [
            { text: "送达地点", head: true },
            { text: "{served-place}", columns: 3 },
          ],
        },
        {
          cells: [
            { text: "交邮日期", head: true },
            { text: "{posted-on}" },
            { text: "邮件号", head: true },
            { text: "{slip-number}" },
          ],
          when: [{ field: "delivery", in: ["post"] }],
        },
        {
          cells: [
            { text: "代为送达的行政机关", head: true },
            { text: "{entrusted-organ}", columns: 3 },
          ],
          when: [{ field: "delivery", in: ["entrusted"] }],
        },
        {
          cells: [
            { text: "送达人", head: true },
            { text: "{server}", columns: 3 },
          ],
        },
        {
          cells: [
            { text: "签收人签名或者盖章、签收日期", head: true },
            { text: "", columns: 3 },
          ],
          tall: true,
        },
        {
          cells: [
            { text: "拒收的事由和日期", head: true },
            { text: "", columns: 3 },
          ],
          tall: true,
        },
        {
          cells: [
            { text: "见证人签名、日期", head: true },
            { text: "", columns: 3 },
          ],
          tall: true,
        },
        {
          cells: [
            { text: "说明", head: true },
            {
              text: "直接送达或者委托送达的，以签收之日为送达日期；邮寄送达的，通过邮政企业交寄，以交邮之日为送达日期。受送达人拒绝签收的，写明拒收的事由和日期，由见证人、送达人签名，把文书留在受送达人的住所，并以拍照、录像等方式记录送达过程。",
              columns: 3,
            },
          ],
        },
      ],
    },
    { text: "{office-name}　{issued-on}", align: "right" },
  ],
  remedy: "none",
  fields: [
    delivery,
    sentence("served-title", "送达文书的名称"),
    sentence("served-place", "送达地点"),
    { id: "posted-on", title: "交邮日期", kind: "date" },
    sentence("slip-number", "邮件号"),
    sentence("entrusted-organ", "代为送达的行政机关"),
    sentence("server", "送达人"),
  ],
  needs: ["delivery"],
} satisfies DocumentTemplate;
