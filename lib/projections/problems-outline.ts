import type { Breach, Case } from "../model/case.ts";
import type { LoggedEvent } from "../model/event.ts";
import { civilDayOf } from "../deadlines/civil-day.ts";
import { wordsOf, type CaseList } from "./case-kinds.ts";
import { type NamedCase, namedCase } from "./case-name.ts";

/** One numbered point: a sentence with its count, and the cases behind it. */
export interface OutlinePoint {
  readonly sentence: string;
  readonly cases: readonly NamedCase[];
}

/** 存在的主要问题及改进情况, as far as the log speaks of it: a person writes the part from it. */
export interface ProblemsOutline {
  readonly year: string;
  readonly problems: readonly OutlinePoint[];
  /** What the log says was put right, and nothing else. */
  readonly improvements: readonly OutlinePoint[];
}

/** What the outline is made of; `overridden` are what named persons let pass. */
export interface OutlineParts {
  readonly cases: readonly Case[];
  readonly overridden: readonly LoggedEvent[];
  /** YYYY. */
  readonly year: string;
}

/** The outline of a year. Where the log has nothing of a kind, nothing is said of it. */
export function problemsOutline({ cases, overridden, year }: OutlineParts): ProblemsOutline {
  const isOfYear = (day: string | undefined): boolean => day?.startsWith(`${year}-`) === true;
  const against = (list: CaseList): Case[] =>
    cases.filter((one) => one.against && wordsOf(one.procedure).list === list && isOfYear(one.closed));
  const [lost, upheld] = [against("requests"), against("complaints")];
  const inspections = cases.filter(({ procedure }) => wordsOf(procedure).list === "inspections");
  const found = inspections.flatMap((one) =>
    one.done.flatMap((step) => (step.step === "finding" && isOfYear(step.on) ? [{ one, step }] : [])),
  );
  const rectified = inspections.flatMap((one) =>
    one.done.flatMap((step) => (step.step === "rectified" && isOfYear(step.on) ? [{ one, step }] : [])),
  );
  const open = found.filter(
    ({ one, step }) => !one.done.some((other) => other.step === "rectified" && other.of === step.entry),
  );
  const passed = overridden.filter(
    ({ fact, occurredAt }) => fact.type === "PublishOverridden" && isOfYear(civilDayOf(occurredAt)),
  ).length;
  return {
    year,
    problems: [
      ...lateness(cases, isOfYear),
      ...point(lost, (count) => `行政复议、行政诉讼结果为纠正的${count}件，答复的质量和依据还要加强。`),
      ...point(upheld, (count) => `投诉举报经调查属实或者部分属实的${count}件。`),
      ...point(
        found.map(({ one }) => one),
        () =>
          `监督检查发现问题${found.length}个：${listed(found.map(({ step }) => text(step.fields["finding-says"])))}。`,
      ),
      ...point(
        open.map(({ one }) => one),
        () => `本年发现的问题中还有${open.length}个没有登记整改完成。`,
      ),
      ...(passed === 0
        ? []
        : [
            {
              sentence: `发布时还有没处理的内容或者审核没有办完、经批准放行的${passed}次，审核把关还不够严。`,
              cases: [],
            },
          ]),
    ],
    improvements: [
      ...point(
        rectified.map(({ one }) => one),
        () =>
          `监督检查发现的问题已经整改${rectified.length}个：${listed(rectified.map(({ step }) => text(step.fields["rectified-how"])))}。`,
      ),
    ],
  };
}

/** The outline with the catalogue items that are past their period today, by their names. */
export function withLateItems(outline: ProblemsOutline, items: readonly string[]): ProblemsOutline {
  if (items.length === 0) return outline;
  const sentence = `主动公开目录中有${items.length}项超过期限没有公开或者更新：${listed(items)}。`;
  return { ...outline, problems: [...outline.problems, { sentence, cases: [] }] };
}

/** The outline as a text to copy: numbered, and said to be a draft. */
export function outlineText({ year, problems, improvements }: ProblemsOutline): string {
  return [
    `${year}年存在的主要问题及改进情况（提纲，根据办理记录列出，请修改后使用）`,
    "（一）存在的主要问题",
    ...numbered(problems, "办理记录中没有超期、被纠正、投诉属实、检查发现问题等情况。"),
    "（二）改进情况",
    ...numbered(improvements, "办理记录中没有登记整改，改进措施请根据实际情况填写。"),
  ].join("\n");
}

function numbered(points: readonly OutlinePoint[], nothing: string): string[] {
  return points.length === 0 ? [nothing] : points.map(({ sentence }, place) => `${place + 1}.${sentence}`);
}

/** Limits that were not kept, those of one kind together, most first; by the last day. */
function lateness(cases: readonly Case[], isOfYear: (day: string) => boolean): OutlinePoint[] {
  const late = cases.flatMap((one) =>
    one.breaches.flatMap((breach) => (isOfYear(dayOf(breach)) ? [{ one, breach }] : [])),
  );
  const groups = [...Map.groupBy(late, ({ one, breach }) => `${one.procedure} ${breach.clock}`).values()];
  return groups
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [first] = group;
      const pending = group.filter(({ breach }) => breach.happened === undefined).length;
      const still = pending === 0 ? "" : `，其中${pending}件次至今没有完成`;
      return first
        ? point(
            group.map(({ one }) => one),
            () => `超过“${first.breach.title}”的${group.length}件次${still}。`,
          )
        : [];
    });
}

function dayOf({ due }: Breach): string {
  return due.includes("T") ? civilDayOf(due) : due;
}

/** A point where there are cases; each case once. */
function point(cases: readonly Case[], sentence: (count: number) => string): OutlinePoint[] {
  const named = [...new Map(cases.map((one) => [one.id, namedCase(one)])).values()];
  return named.length === 0 ? [] : [{ sentence: sentence(named.length), cases: named }];
}

/** The first five, each short. */
function listed(words: readonly string[]): string {
  const said = words
    .map((each) =>
      each
        .replaceAll(/\s+/g, " ")
        .trim()
        .replace(/[。；，]+$/, ""),
    )
    .filter(Boolean);
  const shown = said.slice(0, 5).map((each) => (each.length > 60 ? `${each.slice(0, 60)}…` : each));
  return `${shown.join("；")}${said.length > 5 ? "等" : ""}`;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
