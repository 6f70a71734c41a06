import type { DoneStep } from "../../model/case.ts";
import type { CountSource } from "../../model/reporting.ts";
import { isNone, type ReportDays, standingOn, toldBefore } from "../annual-report/standing.ts";
import { allHold } from "./dimensions.ts";
import type { FigureCase, Happening } from "./happenings.ts";

/** What is counted of a case within days by where it stands at the end of the last one, as the annual report counts it. */
export type Turning = (days: ReportDays) => Happening | undefined;

type EndedSource = Extract<CountSource, { readonly ended: true }>;
type MomentSource = Extract<CountSource, { readonly moment: string }>;

/**
 * Of a case that was closed again, opened again, closed as none of its own: what it counts for depends on the days, so that what a past
 * period has stays as it was. Undefined of all others, and of other sources.
 */
export function turningOf(
  source: CountSource,
  one: FigureCase,
  levels: ReadonlyMap<string, string>,
): Turning | undefined {
  if ("ended" in source) return ended(source, one, levels);
  if ("moment" in source && source.own && one.done.some(isAsNone)) return received(source, one, levels);
  return undefined;
}

/** The day from which on it is a case. */
export function begunOn({ since }: { readonly since?: string | undefined }, one: FigureCase): string | undefined {
  return since === undefined ? one.done[0]?.on : one.moments[since];
}

/** The step that ended a case which has only this one end. */
export function onlyEnd({ done }: FigureCase, begun: string): DoneStep | undefined {
  const [end, ...more] = done.filter(({ effect }) => effect !== undefined);
  return end?.effect === "closes" && more.length === 0 && end.on >= begun && !isAsNone(end) ? end : undefined;
}

function ended(source: EndedSource, one: FigureCase, levels: ReadonlyMap<string, string>): Turning | undefined {
  const begun = begunOn(source, one);
  const isEver = one.done.some(({ effect }) => effect === "closes");
  if (begun === undefined || !isEver || onlyEnd(one, begun)) return undefined;
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
export function isEndedSo(
  { outcomes, when }: EndedSource,
  one: FigureCase,
  closing: DoneStep,
  levels: ReadonlyMap<string, string>,
): boolean {
  const outcome = closing.ended?.outcome;
  if (outcomes && !outcomes.some((asked) => asked === outcome)) return false;
  return when === undefined || allHold(when, one, closing, levels);
}

function received({ moment, when }: MomentSource, one: FigureCase, levels: ReadonlyMap<string, string>): Turning {
  const on = one.moments[moment];
  return (days) => {
    if (on === undefined) return undefined;
    const now = standingOn(one, on, days.last);
    if (now.state === "not-yet" || isNone(now) || toldBefore(one, on, days) !== "new") return undefined;
    // Told of first when it was taken up, having been none in the period of its receipt.
    const taken =
      on >= days.first ? on : one.done.find(({ effect, on: day }) => effect === "reopens" && day >= days.first);
    const day = typeof taken === "string" ? taken : taken?.on;
    if (day === undefined || (when && !allHold(when, one, undefined, levels))) return undefined;
    return { on: day, amount: 1, case: one };
  };
}

function isAsNone(step: DoneStep): boolean {
  return step.effect === "closes" && isNone({ state: "closed", by: step });
}
