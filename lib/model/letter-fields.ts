import type { Field } from "./field.ts";
import { letterField, type FieldHome, type LetterField } from "./letter-field.ts";
import { ARTICLE_FIELDS, CLARIFICATION_FIELDS } from "./letter-fields-publishing.ts";
import { COMPLAINT_FIELDS } from "./letter-fields-supervision.ts";

const field = (home: FieldHome, kind: Field["kind"], id: string, title: string): LetterField =>
  letterField(home, kind, id, title);

const NUMBER_HINT = "只填序号时，自动加上机关代字和年份。";

/** The office, and what every document has. */
const COMMON: readonly LetterField[] = [
  field("office", "text", "office-name", "本单位全称"),
  field("office", "text", "office-number-prefix", "机关代字"),
  field("office", "text", "office-address", "本单位地址"),
  field("office", "text", "office-postcode", "本单位邮政编码"),
  field("office", "text", "office-phone", "本单位联系电话"),
  field("office", "text", "disclosure-office", "政府信息公开工作机构"),
  field("office", "text", "disclosure-head", "政府信息公开工作机构负责人"),
  field("office", "text", "reconsideration-organ", "行政复议机关"),
  field("office", "text", "reconsideration-address", "行政复议机关地址"),
  field("office", "text", "reconsideration-online", "网上申请行政复议的途径"),
  field("office", "text", "court", "管辖法院"),
  field("office", "text", "complaint-channel", "信访、投诉举报渠道"),
  field("office", "text", "fee-account", "信息处理费缴费账户"),
  field("case", "date", "issued-on", "成文日期"),
  { ...field("case", "text", "letter-number", "发文字号"), hint: NUMBER_HINT },
  field("case", "choice", "outcome", "办理结果"),
];

/**
 * The applicant, and what a request says of itself: dates and words of the case. `you` is 您 or 你单位.
 */
const REQUEST_FIELDS: readonly LetterField[] = [
  field("applicant", "text", "applicant-name", "申请人姓名或者名称"),
  field("applicant", "text", "applicant-address", "申请人通信地址"),
  field("applicant", "text", "applicant-phone", "申请人联系电话"),
  field("applicant", "text", "you", "对申请人的称呼"),
  field("case", "text", "number", "登记编号"),
  field("case", "choice", "channel", "申请渠道"),
  field("case", "text", "registered-by", "登记人"),
  field("case", "choice", "wanted-form", "获取信息的形式"),
  field("case", "text", "content", "申请内容"),
  field("case", "date", "received", "收到申请之日"),
  field("case", "date", "due", "答复期限届满日"),
  { ...field("case", "text", "reply-number", "发文字号"), hint: NUMBER_HINT },
  field("case", "choice", "delivery", "送达方式"),
  field("case", "date", "correction-asked-on", "告知补正的日期"),
  field("case", "date", "corrected-on", "收到补正材料的日期"),
  field("case", "text", "consulted-whom", "征求了谁的意见"),
  field("case", "date", "consulted-on", "开始征求意见的日期"),
  field("case", "date", "extended-on", "告知延期的日期"),
  field("case", "date", "due-before-extension", "延期前的答复期限届满日"),
  field("case", "date", "new-due", "延长后的答复期限届满日"),
  field("case", "number", "extension-days", "延长的工作日数"),
  field("case", "money", "fee-amount", "信息处理费"),
  field("case", "text", "fee-month", "收到申请的月份"),
  field("case", "text", "fee-place", "本次申请是当月的第几件"),
  field("case", "text", "fee-lines", "各档的件数或者页数和金额"),
  field("case", "date", "fee-notice-on", "发出收费通知的日期"),
  field("case", "date", "fee-paid-on", "缴费日期"),
  field("case", "date", "reasons-asked-on", "要求说明理由的日期"),
  field("case", "date", "reasons-given-on", "收到说明的日期"),
];

/** Procedures of 依申请公开: documents that name no procedure are theirs. */
const OF_REQUESTS: readonly string[] = ["request", "reconsideration", "litigation"];

/** The fields of all documents. */
export const LETTER_FIELDS: readonly LetterField[] = [
  ...COMMON,
  ...REQUEST_FIELDS,
  ...ARTICLE_FIELDS,
  ...CLARIFICATION_FIELDS,
  ...COMPLAINT_FIELDS,
];

/** What a document of these procedures may name without asking for it itself. */
export function letterFieldsOf(procedures: readonly string[] = OF_REQUESTS): readonly LetterField[] {
  return [
    ...COMMON,
    ...(procedures.some(isOfRequests) ? REQUEST_FIELDS : []),
    ...(procedures.includes("article") ? ARTICLE_FIELDS : []),
    ...(procedures.includes("clarification") ? CLARIFICATION_FIELDS : []),
    ...(procedures.includes("complaint") ? COMPLAINT_FIELDS : []),
  ];
}

/** Whether a procedure is one of 依申请公开. */
export function isOfRequests(procedure: string): boolean {
  return OF_REQUESTS.includes(procedure);
}

/** The documents that are made in the cases of a procedure. */
export function documentsOf<D extends { readonly procedures?: readonly string[] | undefined }>(
  documents: readonly D[],
  procedure: string,
): D[] {
  return documents.filter(({ procedures = OF_REQUESTS }) => procedures.includes(procedure));
}
