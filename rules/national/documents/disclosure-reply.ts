import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, delivery, items, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D14。条例第三十六条第二项：可以公开的，提供，或者告知获取的方式、途径和时间；第四十条：按照申请人要求的形式。 */
export const disclosureReply = {
  code: "D14",
  title: "政府信息公开告知书",
  basis: regulation("第三十六条第二项", "第四十条"),
  outcomes: ["r3-1"],
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，{you}申请公开的信息可以公开。依照《中华人民共和国政府信息公开条例》第三十六条第二项、第四十条的规定，现按照{you}要求的形式（{wanted-form}）提供该信息，见附件。",
      when: [{ field: "provided-how", in: ["attached"] }],
    },
    {
      text: "经审查，{you}申请公开的信息可以公开。因{form-reason}，不能按照{you}要求的形式（{wanted-form}）提供，依照《中华人民共和国政府信息公开条例》第三十六条第二项、第四十条的规定，现以{given-form}的形式提供，见附件。",
      when: [{ field: "provided-how", in: ["other-form"] }],
    },
    {
      text: "经审查，{you}申请公开的信息可以公开。依照《中华人民共和国政府信息公开条例》第三十六条第二项的规定，现告知获取该信息的方式、途径：{provided-where}。获取时间：{provided-when}。",
      when: [{ field: "provided-how", in: ["where"] }],
    },
  ],
  remedy: "R2",
  closing: [{ lines: "attachments", label: "附件", when: [{ field: "provided-how", in: ["attached", "other-form"] }] }],
  fields: [
    choice("provided-how", "怎样提供", [
      ["attached", "按申请人要求的形式提供"],
      ["other-form", "以其他形式提供"],
      ["where", "告知获取的方式、途径和时间"],
    ]),
    sentence("form-reason", "不能按要求的形式提供的原因", "可能危及政府信息载体安全，或者公开成本过高。"),
    sentence("given-form", "实际提供的形式", "电子数据，或者安排查阅、抄录。"),
    sentence("provided-where", "获取的方式、途径"),
    sentence("provided-when", "获取的时间"),
    items("attachments", "附件名称"),
    delivery,
  ],
  needs: ["provided-how", "delivery"],
} satisfies DocumentTemplate;
