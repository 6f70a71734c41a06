import type { Case, DoneStep } from "../model/case.ts";
import { hold, type Facts } from "./conditions.ts";
import { pointsOf } from "./moments.ts";
import type { ProcedureIndex } from "./procedure-index.ts";

/** What the first main clock that is to run waits for: its moment or step, not there yet. None where no clock waits. */
export function awaitedOf(index: ProcedureIndex, done: readonly DoneStep[], facts: Facts): Case["awaits"] {
  const { clocks } = index.procedure;
  const clock = clocks.find(
    ({ main, from, when }) => main && hold(when, facts) && pointsOf(from, done, facts, index).length === 0,
  );
  const start = clock && (index.moments.get(clock.from) ?? index.steps.get(clock.from));
  return start && { title: start.title, basis: start.basis };
}

/** The title of the step that a case needs next, as opposed to those that are only offered. */
export function neededStep({ next }: Pick<Case, "next">): string | undefined {
  return next.find(({ optional }) => !optional)?.title;
}
