import type { Field } from "../../../../lib/model/field.ts";

const POINT = [
  { value: "none", title: "没有问题" },
  { value: "handled", title: "有问题，已经处理" },
];

/** One of the six points of an assessment. What is still wrong is not passed: the draft goes back. */
function point(id: string, title: string): Field {
  return { id, title, kind: "choice", options: POINT };
}

/** The six points of 舆情风险评估制度第四条, in its order. */
export const riskPoints: Field[] = [
  point("risk-secret", "有无涉密信息"),
  point("risk-sensitive", "有无敏感信息"),
  point("risk-timing", "发布时机是否适宜"),
  point("risk-complete", "内容是否完整、准确"),
  point("risk-lawful", "采编是否合法、出处是否注明"),
  point("risk-other", "有无其他不宜上网的信息"),
];

/** What the agency's own documents ask besides. */
export const huoshanFields: Field[] = [
  {
    id: "review-finding",
    title: "审查意见",
    kind: "choice",
    options: [
      { value: "public", title: "主动公开" },
      { value: "not-public", title: "不予公开" },
      { value: "uncertain", title: "需报审" },
    ],
  },
  {
    id: "co-produced",
    title: "与其他行政机关共同制作",
    kind: "yes-no",
    hint: "由牵头制作的机关公开（条例第十条第三款）。本局制度（发布协调制度第四条）要求盖章、署名的机关都公开：本局不牵头的，先与牵头机关协商一致。",
  },
  { id: "lead-organ", title: "牵头制作的机关", kind: "text", maxLength: 100 },
  {
    id: "special",
    title: "特别重大或者敏感的信息",
    kind: "yes-no",
    hint: "是的，由局政务信息公开领导小组审批。",
  },
  ...riskPoints,
  { id: "risk-note", title: "评估说明", kind: "text", maxLength: 500 },
  { id: "host", title: "托管单位", kind: "text", maxLength: 100 },
  { id: "handed-how", title: "怎样传递", kind: "text", maxLength: 200, hint: "传递方式要安全。" },
  {
    id: "host-text",
    title: "与评估后的稿件核对",
    kind: "choice",
    options: [
      { value: "same", title: "一致" },
      { value: "changed", title: "被改动" },
    ],
  },
  {
    id: "channel",
    title: "发布渠道",
    kind: "text",
    maxLength: 100,
    hint: "本局主动公开的信息，都要在“霍山县人民政府网”公布。",
  },
];
