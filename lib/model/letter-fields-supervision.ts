import type { Field } from "./field.ts";
import { letterField, type LetterField } from "./letter-field.ts";

const field = (kind: Field["kind"], id: string, title: string): LetterField => letterField("case", kind, id, title);

/** What documents about a complaint may name. Nothing of who made it is among them: that is in the vault alone. */
export const COMPLAINT_FIELDS: readonly LetterField[] = [
  field("text", "number", "投诉举报编号"),
  field("date", "received-on", "接到的日期"),
  field("text", "received-how", "投诉举报方式"),
  field("choice", "complaint-category", "反映的情形"),
  field("text", "summary", "事由"),
  field("department", "investigated", "被反映的部门"),
  field("yes-no", "is-anonymous", "匿名"),
  field("yes-no", "wants-reply", "要求答复"),
  field("choice", "examination-result", "审查的结果"),
  field("text", "decision-reason", "理由"),
  field("text", "transferred-to", "转交的单位"),
  field("text", "transfer-matter", "转交的事项"),
  field("choices", "measures", "处理的方式"),
  field("lines", "measures-note", "处理的具体内容"),
  field("date", "due", "处理期限届满日"),
];
