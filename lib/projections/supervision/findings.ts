import { civilDayOf } from "../../deadlines/civil-day.ts";
import { longDay } from "../../deadlines/day-words.ts";
import type { Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { CoverageLine } from "../catalogue/coverage.ts";
import { type CaseList, subjectOf, withoutNumber, wordsOf } from "../case-kinds.ts";
import { numberOf } from "../cases/case-line.ts";
import { briefly } from "../cases/hide-numbers.ts";
import { answerableFor, concerns, handedTo } from "./of-department.ts";

/** What the log can show: 超过期限, 目录到期没有公开, 批准放行, 公开的与封存的不同, 属实的投诉. */
export type ShownKind = "breach" | "catalogue" | "overridden" | "differs" | "upheld";

/** Something in the log that an inspection may take up: a fact, not a verdict. */
export interface LogFinding {
  readonly key: string;
  readonly kind: ShownKind;
  /** Whose it is; none where the log does not say. */
  readonly departments: readonly string[];
  /** Of a catalogue item: as the catalogue writes them, which may mean all. */
  readonly isLoose?: true;
  /** From when to when it was so; open where it still is. */
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly case?: string;
  /** What it is about, on one line. */
  readonly subject: string;
  /** What is so, for a person. */
  readonly sentence: string;
}

/** Cases in which something can be found; inspections, assessments and what comes of them are none. */
const LOOKED_AT: readonly CaseList[] = ["requests", "articles", "clarifications", "complaints", "opinions"];

/** All that the cases and what was let pass in spite of findings show, the latest first. `events` may be any; most are passed over. */
export function logFindings(cases: readonly Case[], events: readonly LoggedEvent[]): LogFinding[] {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const byPage = new Map(cases.flatMap((one) => (one.article?.place ? [[one.article.place.page, one] as const] : [])));
  const found = [
    ...cases.flatMap((one) => ofCase(one, byId)),
    ...events.flatMap((event) => overridden(event, byPage, byId)),
  ];
  return found.sort((a, b) => (a.from < b.from ? 1 : -1));
}

/** Catalogue items past their period, or never out, as of `today`. */
export function catalogueFindings(lines: readonly CoverageLine[], today: LocalDate): LogFinding[] {
  const late = lines.filter(({ state }) => state === "overdue" || state === "never-published");
  return [...new Map(late.map((line) => [line.item.id, line])).values()].map(({ item, due, last, sentence }) => ({
    key: `catalogue ${item.id}`,
    kind: "catalogue",
    departments: item.departments,
    isLoose: true,
    from: due !== undefined && due < today ? due : today,
    ...(last && { case: last.case }),
    subject: `目录事项：${item.title}`,
    sentence,
  }));
}

/** What was so of one of these departments (of any, where none is named) at some time from one day to another. */
export function findingsWithin(
  all: readonly LogFinding[],
  departments: readonly string[],
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
): LogFinding[] {
  return all.filter(
    (one) => one.from <= until && (one.until ?? until) >= from && (departments.length === 0 || isOf(one, departments)),
  );
}

function isOf({ departments, isLoose }: LogFinding, wanted: readonly string[]): boolean {
  return wanted.some((name) =>
    isLoose ? departments.some((text) => concerns(text, name)) : departments.includes(name),
  );
}

function ofCase(one: Case, byId: ReadonlyMap<string, Case>): LogFinding[] {
  const { list } = wordsOf(one.procedure);
  if (!LOOKED_AT.includes(list) || one.cancelled) return [];
  const base = { case: one.id, subject: subjectOfCase(one), departments: answerableFor(one, byId) };
  const { compared } = one.article ?? {};
  return [
    ...one.breaches.map((breach): LogFinding => {
      const ended = breach.happened === undefined ? undefined : dayOf(breach.happened);
      const handed = handedTo(one, breach.key);
      return {
        ...base,
        key: `${one.id} ${breach.key} ${breach.due}`,
        kind: "breach",
        // A complaint that is handled late is not the failing of those whom it is about.
        departments: list === "complaints" ? [] : handed === undefined ? base.departments : [handed],
        from: dayOf(breach.due),
        ...(ended !== undefined && { until: ended }),
        sentence: breach.sentence,
      };
    }),
    ...(compared?.same === false
      ? [
          {
            ...base,
            key: `${one.id} differs`,
            kind: "differs" as const,
            from: compared.on,
            sentence: `${longDay(compared.on)}比对，网页上的正文与封存的稿件不一致。`,
          },
        ]
      : []),
    ...(list === "complaints" && one.closed !== undefined && one.against
      ? [
          {
            ...base,
            key: `${one.id} upheld`,
            kind: "upheld" as const,
            from: one.closed,
            until: one.closed,
            sentence: `${longDay(one.closed)}投诉举报办结，结论是${one.outcomeTitle ?? "属实"}。`,
          },
        ]
      : []),
  ];
}

function overridden(
  { id, fact, by, occurredAt }: LoggedEvent,
  byPage: ReadonlyMap<string, Case>,
  byId: ReadonlyMap<string, Case>,
): LogFinding[] {
  if (fact.type !== "PublishOverridden") return [];
  const one = byPage.get(fact.draft.page);
  const on = civilDayOf(occurredAt);
  const own = one ? answerableFor(one, byId) : [];
  const lacked = fact.missing?.join("、");
  return [
    {
      key: id,
      kind: "overridden",
      departments: own.length > 0 || by.department === "" ? own : [by.department],
      from: on,
      until: on,
      ...(one && { case: one.id }),
      subject: one ? subjectOfCase(one) : (fact.draft.title ?? "没有标题的稿件"),
      sentence: `${longDay(on)}由${fact.approver.name}批准放行${lacked === undefined ? "" : `，当时缺：${lacked}`}；理由：${fact.reason}`,
    },
  ];
}

function subjectOfCase(one: Case): string {
  return `${numberOf(one) || withoutNumber(one.procedure)} ${briefly(subjectOf(one), 60)}`.trim();
}

function dayOf(moment: string): LocalDate {
  return moment.includes("T") ? civilDayOf(moment) : moment;
}
