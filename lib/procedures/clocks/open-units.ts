import type { ClockState } from "../../model/case.ts";
import type { Clock } from "../../model/procedure.ts";
import type { Point } from "../moments.ts";
import type { ClockParts } from "./clock-parts.ts";
import { runsOf, type Run } from "./runs.ts";

/** The last day by the other unit, where the document leaves open in what a limit counts. */
export function otherwiseOf(
  clock: Clock,
  start: Point,
  stops: readonly Point[],
  parts: ClockParts,
): ClockState["otherwise"] {
  const { within, unitOpen } = clock;
  if (!unitOpen || !("count" in within)) return undefined;
  const run = runsOf({ ...clock, within: { ...within, unit: unitOpen.or } }, start, stops, parts).at(-1);
  return run && { unit: unitOpen.or, due: run.due, provisional: run.provisional };
}

/** The run as its lateness is told: what is in time by the other unit can be argued for. */
export function arguedFor(run: Run, otherwise: ClockState["otherwise"]): Run {
  const latest = run.latest ?? run.due;
  return otherwise && otherwise.due > latest ? { ...run, latest: otherwise.due } : run;
}
