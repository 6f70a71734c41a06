import type { Case } from "../model/case.ts";

/** The lists of the dashboard that cases are in. */
export type CaseList =
  | "requests"
  | "articles"
  | "clarifications"
  | "complaints"
  | "opinions"
  | "inspections"
  | "assessments"
  | "scoring"
  | "duties";

/** The parts of the dashboard that have lists of cases. */
export type CasePart = "requests" | "articles" | "supervision" | "duties";

/** In which part a list is. */
export const PART_OF: Readonly<Record<CaseList, CasePart>> = {
  requests: "requests",
  articles: "articles",
  clarifications: "articles",
  complaints: "supervision",
  opinions: "supervision",
  inspections: "supervision",
  assessments: "supervision",
  scoring: "supervision",
  duties: "duties",
};

/** How cases of a procedure are called, on screens and in lists. */
export interface CaseWords {
  readonly list: CaseList;
  /** What one is, where it has no number. */
  readonly word: string;
  /** Stands where nobody said what it is about. */
  readonly nothing: string;
  /** What the day is called on which it began: 9月7日收到. */
  readonly begun: string;
  /** Fields that the head of its page shows. */
  readonly head: readonly string[];
  readonly unconfirmed: string;
  readonly waiting: string;
  /** Where the page of one leads back to. */
  readonly back: string;
  /** The field that names all its departments, several between 、, where that is not `department`. */
  readonly departments?: string;
}

/** Of requests, and of what was objected to them. */
const REQUEST: CaseWords = {
  list: "requests",
  word: "未编号",
  nothing: "（没有写所需信息）",
  begun: "收到",
  head: ["channel", "applicant-kind", "wanted-delivery", "wanted-form"],
  unconfirmed: "待确认收到",
  waiting: "等待申请人",
  back: "全部申请",
};

/** What one is called by: the values of these fields, joined. */
type OwnWords = CaseWords & { readonly name: readonly string[] };

const OPEN = { unconfirmed: "办理中", waiting: "等待答复" };

/**
 * The procedures, by id, that are the agency's own work and not about what somebody asked for: what a case is called by, and
 * what one is.
 */
const OWN: Readonly<Record<string, OwnWords>> = {
  article: {
    list: "articles",
    name: ["title"],
    word: "稿件",
    nothing: "（没有标题）",
    begun: "拟稿",
    head: ["article-kind", "attribute", "department", "drafter"],
    ...OPEN,
    back: "全部稿件",
  },
  clarification: {
    list: "clarifications",
    name: ["found-says"],
    word: "澄清",
    nothing: "（没有写内容）",
    begun: "发现",
    head: ["found-by", "found-where"],
    ...OPEN,
    back: "全部澄清",
  },
  complaint: {
    list: "complaints",
    name: ["summary"],
    word: "投诉举报",
    nothing: "（没有写事由）",
    begun: "接到",
    head: ["complaint-channel", "complaint-category", "investigated"],
    ...OPEN,
    back: "全部投诉举报",
    departments: "investigated",
  },
  "public-opinion": {
    list: "opinions",
    name: ["topic"],
    word: "舆情",
    nothing: "（没有写主题）",
    begun: "发现",
    head: ["opinion-level", "found-where", "department"],
    ...OPEN,
    back: "全部舆情",
  },
  inspection: {
    list: "inspections",
    name: ["title"],
    word: "监督检查",
    nothing: "（没有写名称）",
    begun: "安排",
    head: ["inspection-kinds", "inspection-stage", "inspected"],
    ...OPEN,
    back: "全部监督检查",
    departments: "inspected",
  },
  assessment: {
    list: "assessments",
    name: ["department", "assessment-year"],
    word: "考核评议",
    nothing: "（没有写部门）",
    begun: "部署",
    head: ["assessment-scope"],
    ...OPEN,
    back: "全部考核评议",
  },
  deduction: {
    list: "scoring",
    name: ["deduction-reason"],
    word: "扣分",
    nothing: "（没有写情形）",
    begun: "发现",
    head: ["department", "deduction-kind"],
    ...OPEN,
    back: "考核记分",
  },
};

/** What comes with the calendar, and what was asked for beside it. */
const DUTY: OwnWords = {
  list: "duties",
  name: ["duty"],
  word: "定期工作",
  nothing: "定期工作",
  begun: "开始",
  head: ["period"],
  ...OPEN,
  back: "年度工作",
};

/** Procedures of duties are many; their ids begin alike. */
const DUTY_PROCEDURES = /^duty-/;

function ownOf(procedure: string): OwnWords | undefined {
  return OWN[procedure] ?? (DUTY_PROCEDURES.test(procedure) ? DUTY : undefined);
}

/** Whether cases of a procedure are the agency's own work: they have titles, and neither applicants nor always numbers. */
export function isOwnWork(procedure: string): boolean {
  return ownOf(procedure) !== undefined;
}

/** How its cases are called; as requests where it is none of the agency's own work. */
export function wordsOf(procedure: string): CaseWords {
  return ownOf(procedure) ?? REQUEST;
}

/** What a case is about, in full: of a request what is asked for, of an objection what is claimed, of an article its title. */
export function subjectOf({ procedure, fields }: Pick<Case, "procedure" | "fields">): string {
  const names = ownOf(procedure)?.name ?? ["content"];
  const own = names.flatMap((name) => said(fields[name]));
  return own.length > 0 ? own.join(" · ") : (said(fields["content"])[0] ?? said(fields["claim"])[0] ?? "");
}

function said(value: unknown): string[] {
  return (typeof value === "string" && value !== "") || typeof value === "number" ? [String(value)] : [];
}

/** What stands in place of a number where a case has none. */
export function withoutNumber(procedure: string): string {
  return wordsOf(procedure).word;
}

/** How a case of the agency's own work ended, as its procedure calls that; undefined for any other case. */
export function endOf({ procedure, outcomeTitle }: Pick<Case, "procedure" | "outcomeTitle">): string | undefined {
  return isOwnWork(procedure) ? outcomeTitle : undefined;
}
