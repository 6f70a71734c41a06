import type { DoneStep } from "../../model/case.ts";
import type { CountSource } from "../../model/reporting.ts";
import { isNone, type ReportDays, standingOn, toldBefore } from "../annual-report/standing.ts";
import { allHold } from "./dimensions.ts";
import type { FigureCase, Happening } from "./happenings.ts";

/** What is counted of a case within days by where it stands at the end of the last one, as the annual report counts it. */
export type Turning = (days: ReportDays) => Happening | undefined;

type EndedSource = Extract<CountSource, { readonly ended: true }>;
type MomentSource = Extract<CountSource, { readonly moment: string }>;

/** The sources that look at how a case stands. */
export type TurningSource = EndedSource | MomentSource;

/** Whether {@link turningOf} says what a source counts of a case. */
export function isTurning(source: CountSource): source is TurningSource {
  return "ended" in source || "moment" in source;
}

/**
 * What counts of a case on a day of its own; where it was closed again, opened again or closed as none of its own, by the days that are
 * asked for, so that what a past period has stays as it was. Undefined where nothing does.
 */
export function turningOf(
  source: TurningSource,
  one: FigureCase,
  levels: ReadonlyMap<string, string>,
): Turning | Happening | undefined {
  return "ended" in source ? ended(source, one, levels) : received(source, one, levels);
}

/** The day from which on it is a case. */
export function begunOn({ since }: { readonly since?: string | undefined }, one: FigureCase): string | undefined {
  return since === undefined ? one.done[0]?.on : one.moments[since];
}

/** The step that ended a case which has only this one end. */
function onlyEnd({ done }: FigureCase, begun: string): DoneStep | undefined {
  let end: DoneStep | undefined;
  for (const step of done) {
    if (step.effect === undefined) continue;
    if (end !== undefined || step.effect === "reopens") return undefined;
    end = step;
  }
  return end !== undefined && end.on >= begun && !isAsNone(end) ? end : undefined;
}

function ended(
  source: EndedSource,
  one: FigureCase,
  levels: ReadonlyMap<string, string>,
): Turning | Happening | undefined {
  const begun = begunOn(source, one);
  if (begun === undefined) return undefined;
  const end = onlyEnd(one, begun);
  if (end) return isEndedSo(source, one, end, levels) ? { on: end.on, amount: 1, case: one, taking: end } : undefined;
  if (!one.done.some(({ effect }) => effect === "closes")) return undefined;
  return (days) => {
    const now = standingOn(one, begun, days.last);
    if (now.state !== "closed") return undefined;
    const told = toldBefore(one, begun, days);
    if (told === "ended" || (told === "new" && isNone(now))) return undefined;
    if (!isEndedSo(source, one, now.by, levels)) return undefined;
    return { on: now.by.on < begun ? begun : now.by.on, amount: 1, case: one, taking: now.by };
  };
}

/** Whether a closing is one of those that a source counts. */
function isEndedSo(
  { outcomes, when }: EndedSource,
  one: FigureCase,
  closing: DoneStep,
  levels: ReadonlyMap<string, string>,
): boolean {
  const outcome = closing.ended?.outcome;
  if (outcomes && !outcomes.some((asked) => asked === outcome)) return false;
  return when === undefined || allHold(when, one, closing, levels);
}

function received(
  { moment, own, when }: MomentSource,
  one: FigureCase,
  levels: ReadonlyMap<string, string>,
): Turning | Happening | undefined {
  const on = one.moments[moment];
  if (on === undefined || (when && !allHold(when, one, undefined, levels))) return undefined;
  if (!own || !one.done.some(isAsNone)) return { on, amount: 1, case: one };
  return (days) => {
    const now = standingOn(one, on, days.last);
    if (now.state === "not-yet" || isNone(now) || toldBefore(one, on, days) !== "new") return undefined;
    if (on >= days.first) return { on, amount: 1, case: one };
    // Told of first when it was taken up, having been none in the period of its receipt.
    const taken = one.done.find(({ effect, on: day }) => effect === "reopens" && day >= days.first);
    return taken && { on: taken.on, amount: 1, case: one };
  };
}

function isAsNone(step: DoneStep): boolean {
  return step.effect === "closes" && isNone({ state: "closed", by: step });
}
