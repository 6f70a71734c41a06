import type { ReportingText } from "../../../lib/model/reporting.ts";
import { feeMeasures, regulation, reportFormat } from "../procedures/law.ts";

type Counts = NonNullable<ReportingText["counts"]>;

const group = "依申请公开";
const inTable = reportFormat("第三部分表格");
/** The limits by which a request is answered. */
const REPLY = ["reply", "delayed-reply", "redo"];
/** Registered by mistake, or merged into another: no application of its own, as in the annual report. */
const AN_APPLICATION = { field: "close-reason", notIn: ["mistaken", "merged"] };

/** 依申请公开: what came, how it ended, what it cost. How the tables of the year count it is lib/projections/annual-report. */
export const requestCounts: Counts = [
  {
    id: "requests-received",
    title: "收到申请",
    unit: "件",
    group,
    basis: inTable,
    from: { procedure: "request", moment: "received", when: [AN_APPLICATION] },
    by: ["channel", "applicant-kind", "department"],
    main: true,
  },
  {
    id: "requests-closed",
    title: "办结申请",
    unit: "件",
    group,
    basis: inTable,
    from: { procedure: "request", ended: true, when: [AN_APPLICATION] },
    by: ["outcome", "applicant-kind", "channel", "department"],
    main: true,
  },
  {
    id: "requests-replied",
    title: "送出答复",
    unit: "件",
    group,
    basis: regulation("第三十三条"),
    from: { procedure: "request", step: "send-reply" },
    by: ["outcome", "delivery", "department"],
  },
  {
    id: "requests-in-time",
    title: "按期答复",
    unit: "件",
    group,
    basis: regulation("第三十三条"),
    from: { procedure: "request", kept: true, clocks: REPLY },
    by: ["department"],
    main: true,
  },
  {
    id: "requests-late",
    title: "超期答复",
    unit: "件次",
    group,
    basis: regulation("第三十三条"),
    from: { procedure: "request", breach: true, clocks: REPLY, how: "late" },
    by: ["department"],
    main: true,
  },
  {
    id: "requests-overdue",
    title: "期末超期没有答复",
    unit: "件次",
    group,
    basis: regulation("第三十三条"),
    from: { procedure: "request", breach: true, clocks: REPLY, how: "open" },
    by: ["department"],
  },
  {
    id: "requests-open",
    title: "期末在办",
    unit: "件",
    group,
    basis: inTable,
    from: { procedure: "request", open: true, since: "received" },
    by: ["applicant-kind", "channel", "department"],
    main: true,
  },
  {
    id: "requests-corrected",
    title: "告知补正",
    unit: "件",
    group,
    basis: regulation("第三十条"),
    from: { procedure: "request", step: "ask-correction" },
    by: ["department"],
  },
  {
    id: "requests-extended",
    title: "延期答复",
    unit: "件",
    group,
    basis: regulation("第三十三条"),
    from: { procedure: "request", step: "extend" },
    by: ["department"],
  },
  {
    id: "requests-consulted",
    title: "书面征求意见",
    unit: "次",
    group,
    basis: regulation("第三十二条", "第三十四条"),
    from: { procedure: "request", step: "consult", each: "taking" },
    by: ["consult-kind", "department"],
  },
  {
    id: "requests-reopened",
    title: "重新办理",
    unit: "次",
    group,
    basis: regulation("第五十一条"),
    from: { procedure: "request", step: "reopen", each: "taking" },
    by: ["reopen-reason"],
  },
  {
    id: "given-as-wanted",
    title: "按申请人要求的形式提供",
    unit: "件",
    group,
    basis: regulation("第四十条"),
    from: { procedure: "request", step: "send-reply", when: [{ field: "as-wanted", in: [true] }] },
    by: ["delivery"],
  },
  {
    id: "given-otherwise",
    title: "以其他形式提供",
    unit: "件",
    group,
    basis: regulation("第四十条"),
    from: { procedure: "request", step: "send-reply", when: [{ field: "as-wanted", in: [false] }] },
    by: ["delivery"],
  },
  {
    id: "fee-notices",
    title: "通知缴纳信息处理费",
    unit: "件",
    group,
    basis: [...regulation("第四十二条"), ...feeMeasures("第六条")],
    from: { procedure: "request", step: "fee-notice" },
    by: ["fee-method"],
  },
  {
    id: "fees-paid",
    title: "收取信息处理费的申请",
    unit: "件",
    group,
    basis: regulation("第四十二条"),
    from: { procedure: "request", step: "fee-paid", each: "taking" },
  },
  {
    id: "fees",
    title: "收取信息处理费",
    unit: "元",
    group,
    basis: [...regulation("第四十二条"), ...reportFormat("第六部分")],
    from: { procedure: "request", step: "fee-paid", sum: "fee-amount" },
    by: ["applicant-kind"],
  },
];

const challenged = "复议诉讼";
const inChallenges = reportFormat("第四部分表格");

/** 行政复议、行政诉讼, by the day the notice came and by the day they ended. */
export const challengeCounts: Counts = [
  {
    id: "reconsiderations",
    title: "新收行政复议",
    unit: "件",
    group: challenged,
    basis: inChallenges,
    from: { procedure: "reconsideration", step: "notice" },
    by: ["review-track"],
  },
  {
    id: "reconsiderations-ended",
    title: "行政复议审结",
    unit: "件",
    group: challenged,
    basis: inChallenges,
    from: { procedure: "reconsideration", ended: true },
    by: ["outcome"],
  },
  {
    id: "suits",
    title: "新收行政诉讼",
    unit: "件",
    group: challenged,
    basis: inChallenges,
    from: { procedure: "litigation", step: "summons" },
    by: ["suit-kind"],
  },
  {
    id: "suits-ended",
    title: "行政诉讼审结",
    unit: "件",
    group: challenged,
    basis: inChallenges,
    from: { procedure: "litigation", ended: true },
    by: ["outcome", "suit-kind"],
  },
  {
    id: "challenges-open",
    title: "期末尚未审结",
    unit: "件",
    group: challenged,
    basis: inChallenges,
    from: [
      { procedure: "reconsideration", open: true },
      { procedure: "litigation", open: true },
    ],
  },
];
