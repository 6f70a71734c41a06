import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";

/** D01。登记并回执；收到之日按条例第三十一条。 */
export const registerForm = {
  code: "D01",
  title: "政府信息公开申请登记表（回执）",
  basis: regulation("第三十一条", "第四十五条第一款"),
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
            { text: "联系电话", head: true },
            { text: "{applicant-phone}", columns: 3 },
          ],
          when: [{ has: "applicant-phone" }],
        },
        {
          cells: [
            { text: "通信地址", head: true },
            { text: "{applicant-address}", columns: 3 },
          ],
          when: [{ has: "applicant-address" }],
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
            { text: "获取信息的形式", head: true },
            { text: "{wanted-form}", columns: 3 },
          ],
        },
        {
          cells: [
            { text: "登记人", head: true },
            { text: "{registered-by}", columns: 3 },
          ],
        },
        {
          cells: [
            { text: "说明", head: true },
            {
              text: "本机关自收到申请之日的次日起20个工作日内答复。需要补正、征求意见、延期或者收取信息处理费而使期限变化的，另行书面告知。",
              columns: 3,
            },
          ],
        },
      ],
    },
    { text: "{office-name}　{issued-on}", align: "right" },
  ],
  remedy: "none",
  fields: [],
} satisfies DocumentTemplate;
