import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { Breach, Case, DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { CountSource } from "../../model/reporting.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { allHold } from "./dimensions.ts";
import { openSpans } from "./open-spans.ts";

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
  /** Of what is no case's. */
  readonly subject?: string;
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

/** A source that is counted from cases. */
export type CaseSource = Exclude<CountSource, { readonly event: string } | { readonly asked: string }>;

/** Whether what a source counts is a level at the end of a day. */
export function isLevel(source: CountSource): boolean {
  return "open" in source || ("breach" in source && source.how === "open");
}

/** What a source counts of one case of its procedure, of all time; takings of a step are counted in case-counter.ts. `publishing` are the ids of that procedure's steps that publish. */
export function happeningsOf(
  source: Exclude<CaseSource, { readonly each: unknown }>,
  one: FigureCase,
  publishing: ReadonlySet<string>,
  levels: ReadonlyMap<string, string>,
): Happening[] {
  if ("breach" in source) return breachesOf(source, one);
  if ("kept" in source) return keptBy(source, one);
  const fits = (taking?: DoneStep): boolean =>
    !("when" in source) || source.when === undefined || allHold(source.when, one, taking, levels);
  const counted = (on: LocalDate, taking?: DoneStep): Happening[] =>
    fits(taking) ? [{ on, amount: 1, case: one, ...(taking && { taking }) }] : [];
  if ("open" in source) {
    const begun = source.since === undefined ? one.done[0]?.on : one.moments[source.since];
    if (begun === undefined || !fits()) return [];
    return openSpans(one.done, begun).map((span) => ({ ...span, amount: 1, case: one }));
  }
  if ("moment" in source) {
    const on = one.moments[source.moment];
    return on === undefined ? [] : counted(on);
  }
  if ("ended" in source) {
    const isAsked = source.outcomes === undefined || source.outcomes.some((outcome) => outcome === one.outcome);
    return one.closed === undefined || !isAsked ? [] : counted(one.closed, lastClosing(one));
  }
  if ("sum" in source) return sumOf(source, one);
  const first = one.done.find(({ step }) => publishing.has(step));
  return first ? counted(first.on, first) : [];
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

function lastClosing({ done }: FigureCase): DoneStep | undefined {
  return done.findLast(({ effect }) => effect === "closes");
}

/** The numbers in a field of a step's takings; where it has none, in that of what it answers (the notice that a payment answers). */
function sumOf({ step, sum }: Extract<CaseSource, { readonly sum: string }>, one: FigureCase): Happening[] {
  const takings = one.done.filter((taking) => taking.step === step);
  return takings.flatMap((taking) => {
    const answered = one.done.find(({ entry }) => entry === taking.of);
    const value = taking.fields[sum] ?? answered?.fields[sum];
    return typeof value === "number" ? [{ on: taking.on, amount: value, case: one, taking }] : [];
  });
}

function breachesOf({ clocks, how }: Extract<CaseSource, { readonly breach: true }>, one: FigureCase): Happening[] {
  return (one.breaches ?? []).flatMap((breach) => {
    if (clocks && !clocks.includes(breach.clock)) return [];
    const due = dayOf(breach.due);
    const done = breach.happened === undefined ? undefined : dayOf(breach.happened);
    if (how === "open") return [{ on: due, until: done ?? endOf(one, breach), amount: 1, case: one }];
    if (how === "late") return done === undefined ? [] : [{ on: done, amount: 1, case: one }];
    return [{ on: due, amount: 1, case: one }];
  });
}

/** A limit that was never kept presses no more once its case ended otherwise. */
function endOf({ closed }: FigureCase, { due }: Breach): LocalDate | null {
  return closed !== undefined && closed > dayOf(due) ? closed : null;
}

/** A case none of whose limits (of these) was broken or still runs, by the day on which the last of them was met. */
function keptBy({ clocks }: Extract<CaseSource, { readonly kept: true }>, one: FigureCase): Happening[] {
  const isAsked = (clock: string): boolean => clocks === undefined || clocks.includes(clock);
  let last: LocalDate | undefined;
  for (const { clock, whose, state, met } of one.clocks ?? []) {
    if (state === "void" || whose !== "ours" || !isAsked(clock)) continue;
    if (state !== "met" || met === undefined) return [];
    const on = dayOf(met);
    if (last === undefined || last < on) last = on;
  }
  const isBroken = one.breaches?.some(({ clock }) => isAsked(clock)) === true;
  return last === undefined || isBroken ? [] : [{ on: last, amount: 1, case: one }];
}

function dayOf(moment: string): LocalDate {
  // A day has ten characters, an instant more.
  return moment.length > 10 ? civilDayOf(moment) : moment;
}
