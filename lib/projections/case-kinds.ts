import type { Case } from "../model/case.ts";

/** The lists of the dashboard that cases are in. */
export type CaseList = "requests" | "articles" | "clarifications";

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

/**
 * The national procedures, by id, that are about what the agency makes public itself and not about what somebody asked for:
 * what a case is called by, and what one is.
 */
const PUBLISHING: Readonly<Record<string, CaseWords & { readonly name: string }>> = {
  article: {
    list: "articles",
    name: "title",
    word: "稿件",
    nothing: "（没有标题）",
    begun: "拟稿",
    head: ["article-kind", "attribute", "department", "drafter"],
    unconfirmed: "办理中",
    waiting: "等待答复",
    back: "全部稿件",
  },
  clarification: {
    list: "clarifications",
    name: "found-says",
    word: "澄清",
    nothing: "（没有写内容）",
    begun: "发现",
    head: ["found-by", "found-where"],
    unconfirmed: "办理中",
    waiting: "等待答复",
    back: "全部澄清",
  },
};

/** Whether cases of a procedure are about what the agency publishes: they have titles, and neither numbers nor applicants. */
export function isPublishing(procedure: string): boolean {
  return PUBLISHING[procedure] !== undefined;
}

/** How its cases are called; as requests where it is none of what the agency publishes. */
export function wordsOf(procedure: string): CaseWords {
  return PUBLISHING[procedure] ?? REQUEST;
}

/** What a case is about, in full: of a request what is asked for, of an objection what is claimed, of an article its title. */
export function subjectOf({ procedure, fields }: Pick<Case, "procedure" | "fields">): string {
  const names = [PUBLISHING[procedure]?.name, "content", "claim"];
  const found = names.map((name) => (name === undefined ? undefined : fields[name]));
  return found.find((value) => typeof value === "string" && value !== "")?.toString() ?? "";
}

/** What stands in place of a number where a case has none. */
export function withoutNumber(procedure: string): string {
  return wordsOf(procedure).word;
}

/** How an article or a clarification ended, as its procedure calls that; undefined for any other case. */
export function endOf({ procedure, outcomeTitle }: Pick<Case, "procedure" | "outcomeTitle">): string | undefined {
  return isPublishing(procedure) ? outcomeTitle : undefined;
}
