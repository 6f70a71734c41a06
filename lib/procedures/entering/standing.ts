import type { DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Procedure } from "../../model/procedure.ts";

/** What was done and still stood on a day: without what a step up to then said must be taken again, e.g. 重新办理. */
export function standingOn(done: readonly DoneStep[], { steps }: Procedure, on: LocalDate): DoneStep[] {
  const undone = new Map<string, number>();
  for (const [place, taking] of done.entries()) {
    const resets = taking.on <= on ? (steps.find(({ id }) => id === taking.step)?.resets ?? []) : [];
    for (const earlier of resets) undone.set(earlier, place);
  }
  return done.filter(({ step }, place) => (undone.get(step) ?? -1) <= place);
}

/** Without what answers others of the same kind: of two consultations, only what came of the one. */
export function ofThread(done: readonly DoneStep[], { steps }: Procedure, thread: DoneStep | undefined): DoneStep[] {
  if (!thread) return [...done];
  const answering = new Set(steps.filter(({ answers }) => answers === thread.step).map(({ id }) => id));
  return done.filter(({ step, of }) => of === thread.entry || !answering.has(step));
}
