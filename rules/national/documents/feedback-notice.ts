import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { day, items } from "./fields.ts";

const SOME = [{ field: "feedback-count", notIn: [0] }];

/** L17。征求意见以后，公布收到多少意见、采纳了哪些、没有采纳哪些和理由。 */
export const feedbackNotice = {
  code: "L17",
  title: "公开征求意见采纳情况公告",
  basis: regulation("第十九条"),
  procedures: ["article"],
  kind: "letter",
  blocks: [
    { text: "{consultation-opens}至{consultation-closes}，本机关就“{title}”向社会公开征求意见。" },
    { text: "征求意见期间没有收到意见。", when: [{ field: "feedback-count", in: [0] }] },
    { text: "征求意见期间共收到意见{feedback-count}条。现将采纳情况公布如下：", when: SOME },
    { text: "一、采纳的意见", when: SOME },
    { lines: "feedback-adopted", when: SOME },
    { text: "二、没有采纳的意见和理由", when: SOME },
    { lines: "feedback-not-adopted", when: SOME },
    { text: "感谢社会各界的关心和支持。", when: SOME },
    { text: "联系电话：{office-phone}。" },
  ],
  remedy: "none",
  fields: [
    day("consultation-opens", "征求意见开始"),
    day("consultation-closes", "征求意见截止"),
    { id: "feedback-count", title: "收到意见的条数", kind: "number", min: 0, max: 1_000_000 },
    items("feedback-adopted", "采纳的意见", "一行写一条，不写提出人的姓名；没有的写“无”。"),
    items("feedback-not-adopted", "没有采纳的意见和理由", "一行写一条，不写提出人的姓名；没有的写“无”。"),
  ],
  needs: ["feedback-count"],
} satisfies DocumentTemplate;
