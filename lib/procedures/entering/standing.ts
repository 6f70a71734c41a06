import type { DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Procedure } from "../../model/procedure.ts";

/**
 * What was done and still stood on a day: without what a step up to then said must be taken again, e.g. 重新办理. On the day
 * of such a step, what was entered after it counts as done anew.
 */
export function standingOn(done: readonly DoneStep[], { steps }: Procedure, on: LocalDate): DoneStep[] {
  const undoing = done.flatMap((by) => {
    const resets = by.on <= on ? (steps.find(({ id }) => id === by.step)?.resets ?? []) : [];
    return resets.length > 0 ? [{ by, resets }] : [];
  });
  return done.filter(
    (taking) => !undoing.some(({ by, resets }) => resets.includes(taking.step) && isAfter(by, taking)),
  );
}

function isAfter(by: DoneStep, taking: DoneStep): boolean {
  return by.on > taking.on || (by.on === taking.on && by.enteredAt > taking.enteredAt);
}

/** Without what answers others of the same kind: of two consultations, only what came of the one. */
export function ofThread(done: readonly DoneStep[], { steps }: Procedure, thread: DoneStep | undefined): DoneStep[] {
  if (!thread) return [...done];
  const answering = new Set(steps.filter(({ answers }) => answers === thread.step).map(({ id }) => id));
  return done.filter(({ step, of }) => of === thread.entry || !answering.has(step));
}
