import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, delivery, items, sentence } from "./fields.ts";

/** D29。条例第四十一条：提供的与本人相关的政府信息记录不准确的，更正、转送或者告知。 */
export const recordCorrectionReply = {
  code: "D29",
  title: "政府信息更正告知书",
  basis: regulation("第四十一条"),
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    {
      text: "本机关于{received}收到{you}提出的更正申请（登记编号：{number}），{you}认为本机关提供的与自身相关的政府信息记录不准确，要求更正的是：{content}。",
    },
    {
      text: "经审核，情况属实。依照《中华人民共和国政府信息公开条例》第四十一条的规定，本机关已作如下更正：",
      when: [{ field: "correction-result", in: ["corrected"] }],
    },
    { lines: "corrected-records", when: [{ field: "correction-result", in: ["corrected"] }] },
    {
      text: "该记录不属于本机关职能范围。依照《中华人民共和国政府信息公开条例》第四十一条的规定，本机关已将{you}的更正申请转送{right-organ}处理，联系方式：{right-organ-contact}。",
      when: [{ field: "correction-result", in: ["transferred"] }],
    },
    {
      text: "该记录不属于本机关职能范围。依照《中华人民共和国政府信息公开条例》第四十一条的规定，请{you}向有权更正的{right-organ}提出，联系方式：{right-organ-contact}。",
      when: [{ field: "correction-result", in: ["told"] }],
    },
    {
      text: "经审核，现有证据不能证明该记录不准确：{not-corrected-reason}。依照《中华人民共和国政府信息公开条例》第四十一条的规定，本机关不予更正。",
      when: [{ field: "correction-result", in: ["refused"] }],
    },
  ],
  remedy: "R2",
  fields: [
    choice("correction-result", "更正申请的处理", [
      ["corrected", "已更正"],
      ["transferred", "转送有权机关"],
      ["told", "告知向有权机关提出"],
      ["refused", "不予更正"],
    ]),
    items("corrected-records", "更正的内容", "原来是什么，更正为什么。一行写一项。"),
    sentence("right-organ", "有权更正的机关"),
    sentence("right-organ-contact", "该机关的联系方式"),
    sentence("not-corrected-reason", "为什么不予更正"),
    delivery,
  ],
  needs: ["correction-result", "delivery"],
} satisfies DocumentTemplate;
