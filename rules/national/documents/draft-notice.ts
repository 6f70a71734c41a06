import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { day, items, sentence } from "./fields.ts";

/** L16。条例第十九条：需要公众参与决策的，决定以前公开草案、听取意见。 */
export const draftNotice = {
  code: "L16",
  title: "公开征求意见公告",
  basis: regulation("第十九条"),
  procedures: ["article"],
  kind: "letter",
  blocks: [
    {
      text: "{draft-purpose}，本机关起草了“{title}”。依照《中华人民共和国政府信息公开条例》第十九条的规定，现向社会公开征求意见。",
    },
    { text: "一、征求意见的时间" },
    { text: "自{consultation-opens}起，至{consultation-closes}止。" },
    { text: "二、提出意见的方式" },
    { lines: "feedback-ways" },
    { text: "三、草案和说明" },
    { text: "草案全文和起草说明附后。", when: [{ lacks: "draft-address" }] },
    { text: "草案全文和起草说明见网页：{draft-address}", when: [{ has: "draft-address" }] },
    { text: "征求意见结束后，本机关将公布收到意见和采纳的情况。" },
    { text: "联系电话：{office-phone}。" },
  ],
  remedy: "none",
  fields: [
    sentence("draft-purpose", "起草的目的", "以“为了”开头，例如：为了方便群众异地就医结算。"),
    day("consultation-opens", "征求意见开始"),
    day("consultation-closes", "征求意见截止", "重大行政决策公开征求意见的期限一般不少于30日。"),
    items("feedback-ways", "提出意见的方式", "一行写一种，例如：信函，寄至本局办公室。"),
    sentence("draft-address", "草案的网页地址"),
  ],
} satisfies DocumentTemplate;
