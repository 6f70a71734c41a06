import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { issued, pair, reviews, SHEET, wide } from "./form-rows.ts";

/** L10。条例第十七条：公开前的审查有程序、有责任；每一环节的意见、依据、理由和签字在一张纸上。 */
export const reviewSlip = {
  code: "L10",
  title: "政府信息公开审核单",
  basis: regulation("第十七条"),
  procedures: ["article"],
  kind: "form",
  sheet: true,
  blocks: [
    {
      columns: SHEET,
      rows: [
        wide("标题", "{title}"),
        pair(["信息种类", "{article-kind}"], ["公开属性", "{attribute}"]),
        wide("不予公开的理由", "{attribute-reason}", { when: [{ has: "attribute-reason" }] }),
        pair(["责任科室", "{department}"], ["拟稿人", "{drafter}"]),
        pair(["形成日期", "{formed-on}"], ["公开期限", "{publishing-limit}"]),
        wide("期限届满日", "{due}", { when: [{ has: "due" }] }),
        wide("目录事项", "{catalogue-item}", { when: [{ has: "catalogue-item" }] }),
        wide("初步意见", "{initial-opinion}", { when: [{ has: "initial-opinion" }] }),
        reviews,
        wide("定稿封存", "封存码：{seal-code}　字数：{seal-characters}", { when: [{ has: "seal-code" }] }),
        wide("公开地址", "{public-address}", { when: [{ has: "public-address" }] }),
        wide("公开时间", "{published-at}", { when: [{ has: "published-at" }] }),
      ],
    },
    issued,
  ],
  remedy: "none",
  fields: [],
} satisfies DocumentTemplate;
