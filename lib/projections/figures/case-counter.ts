import type { Procedure } from "../../model/procedure.ts";
import type { Count, CountSource } from "../../model/reporting.ts";
import { allHold } from "./dimensions.ts";
import { type CaseSource, type FigureCase, type Happening, happeningsOf } from "./happenings.ts";
import { sourcesOf } from "./sources.ts";
import { isTurning, type Turning, turningOf } from "./turning.ts";

/** Of which count (its place among them) something is counted. */
interface Counted {
  readonly at: number;
  readonly happening: Happening;
}

interface Ground {
  readonly procedures: readonly Procedure[];
  readonly publishing: ReadonlyMap<string, ReadonlySet<string>>;
  readonly levels: ReadonlyMap<string, string>;
}

type StepSource = Extract<CaseSource, { readonly each: unknown }>;
type OtherSource = Exclude<CaseSource, StepSource>;

/** The sources that look at a procedure's cases: those of a step by that step, so that a case's steps are gone through once. */
interface Slots {
  readonly steps: ReadonlyMap<string, readonly { readonly at: number; readonly source: StepSource }[]>;
  readonly others: readonly { readonly at: number; readonly source: OtherSource }[];
}

/** What is counted of a case: on certain days, and by where it stands at the end of those that are asked for. */
interface CaseCounts {
  readonly once: readonly Counted[];
  readonly turns: readonly { readonly at: number; readonly turn: Turning }[];
}

/** Counts one case by all counts; a case that is the same object is counted once. */
export function caseCounter(counts: readonly Count[], ground: Ground): (one: FigureCase) => CaseCounts {
  const { procedures, publishing, levels } = ground;
  const slots = new Map(procedures.map(({ id }) => [id, slotsOf(id, counts)]));
  const nothing: ReadonlySet<string> = new Set();
  const known = new WeakMap<FigureCase, CaseCounts>();
  return (one) => {
    const before = known.get(one);
    if (before) return before;
    const own = slots.get(one.procedure);
    const once: Counted[] = own ? stepsOf(own.steps, one, levels) : [];
    const turns: { at: number; turn: Turning }[] = [];
    for (const { at, source } of own?.others ?? []) {
      if (isTurning(source)) {
        const turn = turningOf(source, one, levels);
        if (typeof turn === "function") turns.push({ at, turn });
        else if (turn) once.push({ at, happening: turn });
        continue;
      }
      const steps = publishing.get(one.procedure) ?? nothing;
      for (const happening of happeningsOf(source, one, steps, levels)) once.push({ at, happening });
    }
    const found = { once, turns };
    known.set(one, found);
    return found;
  };
}

function slotsOf(procedure: string, counts: readonly Count[]): Slots {
  const own = counts.flatMap((count, at) =>
    sourcesOf(count).flatMap((source) =>
      isOfCases(source) && (source.procedure ?? procedure) === procedure ? [{ at, source }] : [],
    ),
  );
  const steps = own.flatMap(({ at, source }) => ("each" in source ? [{ at, source }] : []));
  return {
    steps: Map.groupBy(steps, ({ source }) => source.step),
    others: own.flatMap(({ at, source }) => ("each" in source ? [] : [{ at, source }])),
  };
}

function isOfCases(source: CountSource): source is CaseSource {
  return !("event" in source) && !("asked" in source) && !("catalogue" in source);
}

function stepsOf(steps: Slots["steps"], one: FigureCase, levels: ReadonlyMap<string, string>): Counted[] {
  const found: Counted[] = [];
  let once: Set<StepSource> | undefined;
  for (const taking of one.done) {
    for (const { at, source } of steps.get(taking.step) ?? []) {
      if (once?.has(source)) continue;
      if (source.when && !allHold(source.when, one, taking, levels)) continue;
      if (source.each === "case") (once ??= new Set()).add(source);
      found.push({ at, happening: { on: taking.on, amount: 1, case: one, taking, ...unlessTied(source) } });
    }
  }
  return found;
}

function unlessTied({ unlessTied: tie }: StepSource): Pick<Happening, "unlessTied"> {
  return tie === undefined ? {} : { unlessTied: tie };
}
