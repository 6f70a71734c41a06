import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { assessedYear } from "./assessment-notice.ts";
import { sentence } from "./fields.ts";
import { contact } from "./wording.ts";

/** L41。审定的意见和结果通知被考核的部门。 */
export const assessmentResult = {
  code: "L41",
  title: "政府信息公开工作考核结果通知",
  basis: regulation("第四十六条"),
  procedures: ["assessment"],
  kind: "letter",
  number: "letter-number",
  to: "{department}",
  blocks: [
    { text: "经考核和审定，你部门{assessment-year}年度政府信息公开工作的考核结果为：{outcome}。" },
    { text: "审定意见：{decide-opinion}。", when: [{ has: "decide-opinion" }] },
    { text: "对结果有不同意见的，可以向{disclosure-office}反映。" },
    ...contact,
  ],
  remedy: "none",
  fields: [
    sentence("department", "被考核的部门"),
    assessedYear,
    sentence("decide-opinion", "审定意见", "句末不加标点。"),
  ],
} satisfies DocumentTemplate;
