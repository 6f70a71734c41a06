import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { issued, PAIRS, requestContent, requestHead, wide } from "./form-rows.ts";

/** D01。登记并回执；收到之日按条例第三十一条。 */
export const registerForm = {
  code: "D01",
  title: "政府信息公开申请登记表（回执）",
  basis: regulation("第三十一条", "第四十五条第一款"),
  kind: "form",
  blocks: [
    {
      columns: PAIRS,
      rows: [
        ...requestHead,
        wide("联系电话", "{applicant-phone}", { when: [{ has: "applicant-phone" }] }),
        wide("通信地址", "{applicant-address}", { when: [{ has: "applicant-address" }] }),
        requestContent,
        wide("获取信息的形式", "{wanted-form}"),
        wide("登记人", "{registered-by}"),
        wide(
          "说明",
          "本机关自收到申请之日的次日起20个工作日内答复。需要补正、征求意见、延期或者收取信息处理费而使期限变化的，另行书面告知。",
        ),
      ],
    },
    issued,
  ],
  remedy: "none",
  fields: [],
} satisfies DocumentTemplate;
