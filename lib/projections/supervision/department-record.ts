import type { Breach, Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import { type CaseList, subjectOf, withoutNumber, wordsOf } from "../case-kinds.ts";
import { numberOf } from "../cases/case-line.ts";
import { briefly } from "../cases/hide-numbers.ts";
import { answerableFor, handedTo } from "./of-department.ts";

/** A case behind a figure. */
interface RecordedCase {
  readonly id: string;
  readonly name: string;
  readonly on: LocalDate;
  /** What is to be said of it, e.g. by how much it was late. */
  readonly note?: string;
}

/** One figure: how many, and which. */
export interface RecordFigure {
  readonly id: string;
  readonly title: string;
  readonly cases: readonly RecordedCase[];
  /** Any of it speaks against the department. */
  readonly isAgainst: boolean;
}

/** The contents of an assessment: 主动公开, 依申请公开, 服务承诺, 群众投诉, and what inspections found. */
export const CONTENTS = ["active", "on-request", "service", "complaints", "inspections"] as const;

/** What the log has of a department in a year; nothing of 服务承诺, of which nothing is recorded. */
export type DepartmentRecord = Readonly<Record<(typeof CONTENTS)[number], readonly RecordFigure[]>>;

/** What the cases say of a department's year: each case in the year in which it came, an article in that in which it came out. */
export function departmentRecord(cases: readonly Case[], department: string, year: number): DepartmentRecord {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const of = (list: CaseList): Case[] =>
    cases.filter(
      (one) =>
        wordsOf(one.procedure).list === list &&
        dayOf(one).startsWith(`${year}-`) &&
        answerableFor(one, byId).includes(department),
    );
  const articles = of("articles");
  const out = articles.filter(({ done }) => done.some(isPublishing));
  const clarifications = of("clarifications");
  const requests = of("requests").filter(({ procedure }) => procedure === "request");
  const isOwnLate = (one: Case): boolean => ofDepartment(one, department).length > 0;
  const complaints = of("complaints");
  return {
    active: [
      figure("published", "公开的稿件", out),
      figure("late-articles", "超过期限的稿件", articles.filter(isLate), true, firstBreach),
      figure(
        "differs",
        "网页正文与封存的稿件不一致",
        articles.filter(({ article }) => article?.compared?.same === false),
        true,
      ),
      figure("clarified", "澄清的虚假或者不完整信息", clarifications),
      figure("late-clarifications", "澄清不及时的", clarifications.filter(isLate), true, firstBreach),
    ],
    "on-request": [
      figure("requests", "承办的依申请公开", requests),
      figure(
        "replied",
        "已经答复办结的",
        requests.filter(({ state }) => state === "closed"),
      ),
      figure(
        "late-requests",
        "超过期限的",
        requests.filter(isOwnLate),
        true,
        (one) => ofDepartment(one, department)[0],
      ),
    ],
    service: [],
    complaints: [
      figure("complaints", "涉及该部门的投诉举报", complaints),
      figure(
        "upheld",
        "属实或者部分属实的",
        complaints.filter(({ against }) => against),
        true,
      ),
      figure(
        "in-time",
        "按期办结的",
        complaints.filter((one) => one.state === "closed" && !isLate(one)),
      ),
      // Handling them is not the work of those whom they are about.
      figure("late-complaints", "办理超过期限的", complaints.filter(isLate)),
    ],
    inspections: [inspectionFindings(cases, department, year)],
  };
}

function inspectionFindings(cases: readonly Case[], department: string, year: number): RecordFigure {
  const found = cases
    .filter(({ procedure }) => wordsOf(procedure).list === "inspections")
    .flatMap((one) =>
      one.done
        .filter(({ step, on }) => step === "finding" && on.startsWith(`${year}-`))
        .filter(({ fields }) => fields["department"] === department)
        .map(({ on, fields }) => ({ id: one.id, name: nameOf(one), on, note: text(fields["finding-says"]) })),
    );
  return { id: "findings", title: "监督检查发现的问题", cases: found, isAgainst: found.length > 0 };
}

function figure(
  id: string,
  title: string,
  cases: readonly Case[],
  isAgainst = false,
  breach: (one: Case) => Breach | undefined = () => undefined,
): RecordFigure {
  return {
    id,
    title,
    cases: cases.map((one) => {
      const note = breach(one)?.sentence;
      return { id: one.id, name: nameOf(one), on: dayOf(one), ...(note !== undefined && { note }) };
    }),
    isAgainst: isAgainst && cases.length > 0,
  };
}

/**
 * The limits of a request that this department did not keep: those of its own 交办; the request's main limit, unless it answered all of
 * its own in time. Others are the office's, e.g. 补正告知.
 */
function ofDepartment(one: Case, department: string): Breach[] {
  const own = one.clocks.filter(({ key }) => handedTo(one, key) === department);
  const isKept = own.length > 0 && own.every(({ state }) => state === "met");
  return one.breaches.filter(({ clock, key }) => {
    const handed = handedTo(one, key);
    if (handed !== undefined) return handed === department;
    return !isKept && one.clocks.some((each) => each.clock === clock && each.main);
  });
}

function firstBreach({ breaches }: Case): Breach | undefined {
  return breaches[0];
}

function isLate({ breaches }: Case): boolean {
  return breaches.length > 0;
}

/** Of an article the day on which it came out, if it did; else the day of receipt or of the first step. */
function dayOf({ done, moments }: Case): LocalDate {
  return done.findLast(isPublishing)?.on ?? moments["received"] ?? done[0]?.on ?? "";
}

function isPublishing({ step }: { readonly step: string }): boolean {
  return step === "publish";
}

function nameOf(one: Case): string {
  return `${numberOf(one) || withoutNumber(one.procedure)} ${briefly(subjectOf(one), 60)}`.trim();
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
