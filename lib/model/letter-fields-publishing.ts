import type { Field } from "./field.ts";
import { letterField, type LetterField } from "./letter-field.ts";

const field = (kind: Field["kind"], id: string, title: string): LetterField => letterField("case", kind, id, title);

/** What documents about an article may name; what its seal and its own address are, is known only once they are there. */
export const ARTICLE_FIELDS: readonly LetterField[] = [
  field("text", "title", "标题"),
  field("choice", "article-kind", "信息种类"),
  field("text", "catalogue-item", "目录事项"),
  field("choice", "attribute", "公开属性"),
  field("text", "attribute-reason", "不予公开的理由"),
  field("official", "drafter", "拟稿人"),
  field("department", "department", "责任科室"),
  field("date", "formed-on", "形成、变更或者批复的日期"),
  field("choice", "publishing-limit", "公开期限"),
  field("date", "due", "公开期限届满日"),
  field("text", "initial-opinion", "初步意见"),
  field("text", "seal-code", "封存码"),
  field("number", "seal-characters", "封存的字数"),
  field("text", "public-address", "公开的网页地址"),
  field("text", "published-at", "网页上的发布时间"),
  field("date", "asked-on", "发出的日期"),
];

/** What documents about a clarification may name. */
export const CLARIFICATION_FIELDS: readonly LetterField[] = [
  field("date", "found-on", "发现的日期"),
  field("choice", "found-by", "发现渠道"),
  field("text", "found-where", "在哪里传播"),
  field("lines", "found-says", "说了什么"),
  field("date", "found-since", "从什么时候开始传播"),
  field("text", "corrected-address", "涉及本机关的哪一篇信息"),
  field("yes-no", "emergency", "涉及突发事件"),
  field("choice", "confirm-result", "确认的结果"),
  field("choice", "escalated-result", "报请确认的结果"),
  field("lines", "facts", "事实和依据"),
  field("lines", "clarification-text", "澄清的内容"),
  field("official", "drafter", "拟稿人"),
  field("yes-no", "others-concerned", "涉及其他部门的职责或者工作"),
  field("yes-no", "important", "涉及重要事项或者敏感问题"),
  field("lines", "consents", "有关部门的意见"),
  field("choices", "release-channels", "发布渠道"),
  field("date", "asked-on", "发出的日期"),
];
