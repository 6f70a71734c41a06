import type { Case } from "../model/case.ts";
import type { LoggedEvent } from "../model/event.ts";
import type { Procedure } from "../model/procedure.ts";
import { byCase } from "../procedures/all-cases.ts";
import { historyOf } from "../procedures/history.ts";
import { indexOf } from "../procedures/procedure-index.ts";

/** What rows are held against: a case's steps as they stand, corrections applied. */
export type RegisteredCase = Pick<Case, "id" | "done" | "withdrawn">;

/** The cases of one procedure in a log. No clock is worked out: only what happened is compared. */
export function registeredCases(events: readonly LoggedEvent[], procedure: Procedure): RegisteredCase[] {
  const index = indexOf(procedure);
  return [...byCase(events).cases].flatMap(([id, own]) => {
    const isOne = own.some(({ fact }) => fact.type === "StepTaken" && fact.procedure === procedure.id);
    if (!isOne) return [];
    const { done, withdrawn } = historyOf(own, index);
    return [{ id, done, withdrawn }];
  });
}
