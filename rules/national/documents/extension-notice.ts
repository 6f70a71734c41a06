import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { sentence } from "./fields.ts";
import { contact, opening } from "./wording.ts";

/** D05。条例第三十三条第二款：经政府信息公开工作机构负责人同意，延长不超过20个工作日，期满前告知。 */
export const extensionNotice = {
  code: "D05",
  title: "政府信息公开申请延期答复告知书",
  basis: regulation("第三十三条第二款"),
  kind: "letter",
  number: "letter-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    {
      text: "因{extension-reason}，本机关不能在{due-before-extension}前答复。依照《中华人民共和国政府信息公开条例》第三十三条第二款的规定，经本机关政府信息公开工作机构负责人{extension-approved-by}同意，答复期限延长{extension-days}个工作日，延长后的届满日为{new-due}。",
    },
    { text: "本机关将在延长后的期限内答复{you}。" },
    ...contact,
  ],
  remedy: "none",
  fields: [
    sentence("extension-reason", "延期的理由"),
    { id: "extension-approved-by", title: "同意延期的政府信息公开工作机构负责人", kind: "official" },
    { id: "extension-days", title: "延长的工作日数", kind: "number", min: 1, max: 20 },
  ],
} satisfies DocumentTemplate;
