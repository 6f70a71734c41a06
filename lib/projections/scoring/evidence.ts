import { civilDayOf } from "../../deadlines/civil-day.ts";
import { longDay } from "../../deadlines/day-words.ts";
import type { Breach, Case, DoneStep } from "../../model/case.ts";
import type { CatalogueItem } from "../../model/catalogue.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { FieldValue } from "../../model/field.ts";
import type { Procedure, Validity } from "../../model/procedure.ts";
import type { DeductionRule, Scoring, ScoringSource } from "../../model/scoring.ts";
import { procedureOf } from "../../procedures/packs/procedure-for.ts";
import { subjectOf, withoutNumber } from "../case-kinds.ts";
import { numberOf } from "../cases/case-line.ts";
import { briefly } from "../cases/hide-numbers.ts";
import { departmentsOf } from "./case-departments.ts";
import { catalogueGaps, dayKey } from "./catalogue-gaps.ts";

/** What in the log may cost a department points: one 情形, whoever counts it. */
export interface Evidence {
  /** The same for the same 情形, whatever rule it falls under: case and what was missed, or item and its last day. */
  readonly key: string;
  /** The rule's id. */
  readonly rule: string;
  /** Whose it may be; none where nobody knows, and who confirms it says so. */
  readonly departments: readonly string[];
  readonly case?: string;
  /** What it is about, on one line. */
  readonly subject: string;
  /** The day by which the year goes: the last day that was missed, else the day it happened. */
  readonly on: LocalDate;
  /** What is so, for a person. */
  readonly sentence: string;
}

/** What evidence is looked for in; `validity` is that of the document that the scoring comes from. */
export interface ScoringGround {
  readonly scoring: Scoring;
  readonly procedures: readonly Procedure[];
  readonly catalogue: readonly CatalogueItem[];
  readonly today: LocalDate;
  /** The first day on which the agency used the product: that something is missing in the log says nothing of the days before it. */
  readonly since: LocalDate;
  readonly validity?: Validity | undefined;
}

/**
 * Every 情形 that the rules find in these cases, of all years, each once: the first rule that finds it has it. A case that was merged into
 * another has none of its own.
 */
export function evidenceOf(cases: readonly Case[], ground: ScoringGround): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const rule of ground.scoring.deductions) {
    for (const source of rule.from) {
      for (const one of fromSource(source, rule, cases, ground)) {
        if (!found.has(one.key) && isInForce(one.on, ground.validity)) found.set(one.key, one);
      }
    }
  }
  return [...found.values()];
}

function isInForce(on: LocalDate, validity: Validity | undefined): boolean {
  return (validity?.from ?? on) <= on && on <= (validity?.until ?? on);
}

function fromSource(
  source: ScoringSource,
  { id: rule }: DeductionRule,
  cases: readonly Case[],
  ground: ScoringGround,
): Evidence[] {
  if ("catalogue" in source) {
    return catalogueGaps(cases, ground)
      .filter(({ kind }) => kind === source.catalogue)
      .map(({ kind: _kind, ...gap }) => ({ ...gap, rule }));
  }
  const name = nameOf(source);
  return cases
    .filter((one) => one.procedure === name && !one.ties.some(({ tie }) => tie === "merged-into"))
    .flatMap((one) => {
      const procedure = procedureOf(ground.procedures, one);
      if (!procedure) return [];
      const base = {
        rule,
        case: one.id,
        departments: departmentsOf(one, source.department),
        subject: `${numberOf(one) || withoutNumber(one.procedure)} ${briefly(subjectOf(one), 80)}`.trim(),
      };
      return happenings(source, one, procedure).map(({ what, ...rest }) => ({
        ...base,
        ...rest,
        key: itemKey(source, one, rest.on, ground) ?? `${one.id}/${what}`,
      }));
    });
}

/** An article that missed its item's last day of the year is the same 情形 as the item that was not out by then. */
function itemKey(source: CaseSource, { fields }: Case, on: LocalDate, ground: ScoringGround): string | undefined {
  if (!("breach" in source)) return undefined;
  const item = ground.catalogue.find(({ id }) => id === fields["catalogue-item"]);
  return item && dayKey(item, on);
}

type CaseSource = Exclude<ScoringSource, { readonly catalogue: unknown }>;

function nameOf(source: CaseSource): string {
  if ("breach" in source) return source.breach;
  if ("outcome" in source) return source.outcome;
  return "differs" in source ? source.differs : source.of;
}

interface Happening {
  /** What it is, within the case. */
  readonly what: string;
  readonly on: LocalDate;
  readonly sentence: string;
}

function happenings(source: CaseSource, one: Case, procedure: Procedure): Happening[] {
  if ("breach" in source) return missed(source, one, procedure);
  if ("differs" in source) {
    const day = differedOn(one, procedure);
    if (day === undefined) return [];
    return [{ what: "differs", on: day, sentence: `${longDay(day)}比对，公开的页面与审定的内容不一致。` }];
  }
  if ("outcome" in source) return cameTo(source, one, procedure);
  return one.done
    .filter((step) => step.step === source.step && fits(step, source))
    .filter((step) => !source.unlessDiffered || !isOfDifference(step, one))
    .map((step) => ({
      what: `${step.step}:${step.entry}`,
      on: step.on,
      sentence: `${longDay(step.on)}${step.title}${reasonOf(step)}。${unsaid(step, source, procedure)}请核对是否属于本项情形。`,
    }));
}

/** How the case ended; or what a step found, from its day on, however long the case goes on after it. */
function cameTo(
  { is, decidedBy }: Extract<ScoringSource, { readonly outcome: string }>,
  one: Case,
  { title: name, outcomes, outcomeField }: Procedure,
): Happening[] {
  if (one.cancelled) return [];
  const found = decidedBy === undefined ? undefined : one.done.findLast(({ step }) => step === decidedBy);
  const ended = decidedBy === undefined ? { outcome: one.outcome, on: one.closed, what: "办结" } : undefined;
  const { outcome, on, what } = ended ?? {
    outcome: outcomeField === undefined ? undefined : found?.fields[outcomeField],
    on: found?.on,
    what: found?.title ?? "",
  };
  if (on === undefined || typeof outcome !== "string" || !is.includes(outcome)) return [];
  const title = outcomes.find(({ id }) => id === outcome)?.title ?? outcome;
  return [{ what: "outcome", on, sentence: `${longDay(on)}${name}${what}：${title}。` }];
}

/** Since when the public page differed: as it was compared last, or before the article was taken up again to put it right. */
function differedOn({ article, done }: Case, { steps }: Procedure): LocalDate | undefined {
  const reopened = done.findLast(({ step }) => steps.some(({ id, effect }) => id === step && effect === "reopens"))?.on;
  return article?.differed?.find(
    (day) => article.compared?.same === false || (reopened !== undefined && day <= reopened),
  );
}

/** The step puts right what was found to differ since it was taken before. */
function isOfDifference(taking: DoneStep, { article, done }: Case): boolean {
  const before = done.slice(0, done.indexOf(taking)).findLast(({ step }) => step === taking.step)?.on ?? "";
  return (article?.differed ?? []).some((day) => before < day && day <= taking.on);
}

function fits({ fields }: DoneStep, { when }: Extract<ScoringSource, { readonly step: string }>): boolean {
  if (!when) return true;
  const value = fields[when.field];
  const isAmong = (values: readonly FieldValue[]): boolean =>
    value !== undefined && values.some((one) => JSON.stringify(one) === JSON.stringify(value));
  return "in" in when ? isAmong(when.in) : !isAmong(when.notIn);
}

/** That the record does not say what it goes by. */
function unsaid(
  { fields }: DoneStep,
  { when }: Extract<ScoringSource, { readonly step: string }>,
  procedure: Procedure,
): string {
  if (!when || fields[when.field] !== undefined) return "";
  const title = procedure.fields.find(({ id }) => id === when.field)?.title ?? "";
  return `记录没有写明“${title}”，`;
}

function reasonOf({ fields }: DoneStep): string {
  const reason = Object.entries(fields).find(([id]) => id.endsWith("-reason"))?.[1];
  return typeof reason === "string" && reason !== "" ? `（${briefly(reason, 60)}）` : "";
}

/** Limits that were not kept. Those that the same step keeps, e.g. 发布 by two laws at once, are one 情形: the earliest of them. */
function missed(
  { clocks, how }: Extract<ScoringSource, { readonly breach: string }>,
  one: Case,
  { clocks: known }: Procedure,
): Happening[] {
  const counted = one.breaches.filter(
    (breach) => (clocks?.includes(breach.clock) ?? true) && (how === "any" || how === howOf(breach, one)),
  );
  const first = new Map<string, Breach>();
  for (const breach of counted) {
    const steps = known.find(({ id }) => id === breach.clock)?.until ?? [breach.clock];
    const what = `${steps.join("+")}${breach.key.slice(breach.clock.length)}`;
    const earlier = first.get(what);
    if (!earlier || breach.due < earlier.due) first.set(what, breach);
  }
  return [...first].map(([what, breach]) => ({ what, on: dayOf(breach.due), sentence: sentenceOf(breach, one) }));
}

/** Late is what was done after all; what ended otherwise, e.g. was given up, stays undone. */
function howOf({ key, happened }: Breach, { clocks }: Case): "late" | "open" {
  const state = clocks.find((clock) => clock.key === key)?.state;
  return happened === undefined || state === "overdue" ? "open" : "late";
}

function sentenceOf({ key, sentence }: Breach, { clocks }: Case): string {
  const isProvisional = clocks.some((clock) => clock.key === key && clock.provisional);
  return isProvisional ? `${sentence}这一期限为暂定，节假日安排公布后可能不同，请核对后再确认。` : sentence;
}

/** The day of a limit, which may be an instant. */
function dayOf(moment: string): LocalDate {
  return moment.includes("T") ? civilDayOf(moment) : moment;
}
