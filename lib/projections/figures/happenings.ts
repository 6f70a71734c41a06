import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { Breach, Case, ClockState, DoneStep } from "../../model/case.ts";
import type { CaseTie } from "../../model/case-tie.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { CountSource } from "../../model/reporting.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { numberOf } from "../fee-payments.ts";
import { allHold } from "./dimensions.ts";
import { openSpans } from "./open-spans.ts";
import { begunOn, type TurningSource } from "./turning.ts";

/** A case as figures are counted from it: the limits of one that has none are not counted. */
export type FigureCase = BareCase & Partial<Pick<Case, "breaches" | "clocks">>;

/** One thing that is counted. */
export interface Happening {
  readonly on: LocalDate;
  /** Of a level: it lasts from the end of the day `on` to the day before this one; null while it lasts. */
  readonly until?: LocalDate | null;
  /** 1, or what is summed. */
  readonly amount: number;
  readonly case?: FigureCase;
  /** The step's taking by which it is counted. */
  readonly taking?: DoneStep;
  /** It stands back where the same count has a case that is tied so to this one. */
  readonly unlessTied?: CaseTie;
  /** Of what is no case's. */
  readonly subject?: string;
  /** What it is split by, where that is not what its case says: of what is no case's, and of catalogue items. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

/** A source that is counted from cases. */
export type CaseSource = Exclude<
  CountSource,
  { readonly event: string } | { readonly asked: string } | { readonly catalogue: string }
>;

/** Whether what a source counts is a level at the end of a day. */
export function isLevel(source: CountSource): boolean {
  return "open" in source || "catalogue" in source || ("breach" in source && source.how === "open");
}

/** What a source counts of one case of its procedure, of all time; takings of a step are counted in case-counter.ts, what depends on the days that are asked for in turning.ts. `publishing` are the ids of that procedure's steps that publish. */
export function happeningsOf(
  source: Exclude<CaseSource, TurningSource | { readonly each: unknown }>,
  one: FigureCase,
  publishing: ReadonlySet<string>,
  levels: ReadonlyMap<string, string>,
): Happening[] {
  if ("breach" in source) return breachesOf(source, one);
  if ("kept" in source) return keptBy(source, one);
  if ("sum" in source) return sumOf(source, one);
  if ("open" in source) {
    const begun = begunOn(source, one);
    if (begun === undefined || (source.when && !allHold(source.when, one, undefined, levels))) return [];
    return openSpans(one.done, begun).map(({ on, until }) => ({ on, until, amount: 1, case: one }));
  }
  const first = publishing.size === 0 ? undefined : one.done.find(({ step }) => publishing.has(step));
  if (!first || (source.when && !allHold(source.when, one, first, levels))) return [];
  return [{ on: first.on, amount: 1, case: one, taking: first }];
}

/** The ids of the steps that publish, by procedure: of all its versions. */
export function publishingSteps(procedures: readonly Procedure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, steps, elsewhere } of procedures) {
    const own = found.get(id) ?? new Set<string>();
    for (const step of [...steps, ...(elsewhere?.steps ?? [])]) if (step.publishes) own.add(step.id);
    found.set(id, own);
  }
  return found;
}

/** The numbers in a field of a step's takings; where it has none, in that of what it answers (the notice that a payment answers). */
function sumOf({ step, sum }: Extract<CaseSource, { readonly sum: string }>, one: FigureCase): Happening[] {
  const takings = one.done.filter((taking) => taking.step === step);
  return takings.flatMap((taking) => {
    const amount = numberOf(taking, sum, one.done);
    return amount === undefined ? [] : [{ on: taking.on, amount, case: one, taking }];
  });
}

function breachesOf({ clocks, how }: Extract<CaseSource, { readonly breach: true }>, one: FigureCase): Happening[] {
  if (one.breaches === undefined || one.breaches.length === 0) return [];
  return one.breaches.flatMap((breach) => {
    if (clocks && !clocks.includes(breach.clock)) return [];
    const due = dayOf(breach.due);
    const done = breach.happened === undefined ? undefined : dayOf(breach.happened);
    if (how === "open") return [{ on: due, until: done ?? endOf(one, breach), amount: 1, case: one }];
    if (how === "late") return done === undefined ? [] : [{ on: done, amount: 1, case: one }];
    return [{ on: due, amount: 1, case: one }];
  });
}

/** A limit that was never kept presses no more once its case ended otherwise, whatever became of the case later. */
function endOf({ done }: FigureCase, { due }: Breach): LocalDate | null {
  return done.find(({ effect, on }) => effect === "closes" && on > dayOf(due))?.on ?? null;
}

/**
 * A case none of whose limits (of these) was broken or ran on the day on which the last of them was met: the first such day. What began
 * later (a new reply after 复议) is no part of it.
 */
function keptBy({ clocks }: Extract<CaseSource, { readonly kept: true }>, one: FigureCase): Happening[] {
  // Most cases that were ever answered have one; those that have none yet are not gone through.
  if (one.clocks?.some(({ state }) => state === "met") !== true) return [];
  const own = one.clocks.filter(
    ({ whose, clock }) => whose === "ours" && (clocks === undefined || clocks.includes(clock)),
  );
  const ends = own.map((clock) => ({ begun: dayOf(clock.earlier[0]?.from ?? clock.from), ...endOfClock(clock, one) }));
  const days = ends.flatMap(({ met }) => met ?? []).sort();
  const isWell = (day: LocalDate): boolean =>
    ends.every(({ begun, end }) => (end !== undefined && end <= day) || begun > day);
  const first = days.find(isWell);
  return first === undefined ? [] : [{ on: first, amount: 1, case: one }];
}

/** When a limit pressed no more without having been broken: it was met, or its case ended otherwise. */
function endOfClock(
  { state, met, from }: ClockState,
  { done }: FigureCase,
): { readonly met?: LocalDate; readonly end?: LocalDate } {
  if (state === "met" && met !== undefined) return { met: dayOf(met), end: dayOf(met) };
  const closing =
    state === "void" ? done.find(({ effect, on }) => effect === "closes" && on >= dayOf(from)) : undefined;
  return state === "void" ? { end: closing?.on ?? dayOf(from) } : {};
}

function dayOf(moment: string): LocalDate {
  // A day has ten characters, an instant more.
  return moment.length > 10 ? civilDayOf(moment) : moment;
}
