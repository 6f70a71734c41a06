import type { Field } from "../../../lib/model/field.ts";
import type { ProcedureText } from "../../../lib/model/procedure.ts";
import { reportFormat } from "./law.ts";

const inReport = reportFormat("第四部分表格");

/** How 复议 and 诉讼 end, as part four of the annual report counts them; what has not ended is 尚未审结. */
export const challengeOutcomes: NonNullable<ProcedureText["outcomes"]> = [
  { id: "maintained", column: "maintained", title: "结果维持", basis: inReport, remedy: "none" },
  { id: "corrected", column: "corrected", title: "结果纠正", basis: inReport, remedy: "none", against: true },
  { id: "other", column: "other", title: "其他结果", basis: inReport, remedy: "none" },
];

/** What both procedures ask for. */
export const challengeFields: Field[] = [
  { id: "request-case", title: "对应的申请", kind: "case" },
  { id: "file-number", title: "案号", kind: "text", maxLength: 60 },
  { id: "claim", title: "请求和理由", kind: "lines", maxLength: 5000, hint: "不要写入姓名、证件号码、电话。" },
  {
    id: "outcome",
    title: "结果",
    kind: "choice",
    options: challengeOutcomes.map(({ id, title }) => ({ value: id, title })),
  },
  { id: "decision-number", title: "文书编号", kind: "text", maxLength: 60 },
  { id: "redo-by", title: "要求重新答复的最后一日", kind: "date", lies: "after" },
  { id: "decision-note", title: "结果的要点", kind: "lines", maxLength: 2000 },
];
