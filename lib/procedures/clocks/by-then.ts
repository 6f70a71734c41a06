import type { DoneStep } from "../../model/case.ts";
import type { Clock } from "../../model/procedure.ts";
import { factsOf, hold } from "../conditions.ts";
import type { Point } from "../moments.ts";
import type { ClockParts } from "./clock-parts.ts";
import { lengthFrom } from "./length-from.ts";
import { addHours } from "./lengths.ts";

type Starting = Pick<Point, "on" | "at" | "title" | "taking">;

/** A clock in hours that applied when its time ran out, by what was determined until then, though it does no more. */
export function wasOwedThen(clock: Clock, start: Starting, { done, counting }: ClockParts): boolean {
  const due = endOf(clock, start);
  return due !== undefined && counting.now > due && hold(clock.when, factsOf(until(due, done)));
}

/** What made a clock in hours apply only when its time had run out; undefined where it did by then. */
export function appliesSince(
  clock: Clock,
  { start }: { readonly start: Starting },
  { done }: ClockParts,
): DoneStep | undefined {
  const due = endOf(clock, start);
  if (due === undefined || hold(clock.when, factsOf(until(due, done)))) return undefined;
  return done.find(({ at }, place) => at > due && hold(clock.when, factsOf(done.slice(0, place + 1))));
}

function endOf(clock: Clock, start: Starting): string | undefined {
  const length = clock.byThen ? lengthFrom(clock.within, start) : undefined;
  return length && "count" in length && length.unit === "hour" ? addHours(start.at, length.count) : undefined;
}

function until(moment: string, done: readonly DoneStep[]): DoneStep[] {
  return done.filter(({ at }) => at <= moment);
}
