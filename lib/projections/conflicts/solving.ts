import type { Conflict, ConflictWay } from "../../model/conflict.ts";
import type { Fact } from "../../model/event.ts";

/** What is recorded of a way out of a conflict; `at`: the instant at which it happened, where that was not now. */
export interface SolvingFact {
  readonly fact: Fact;
  readonly at?: string;
}

/** What a person who chose this way records, in this order; nothing of a way that leads to a form. */
export function solvingFacts({ key }: Pick<Conflict, "key">, way: ConflictWay, reason: string): SolvingFact[] {
  const settled: SolvingFact = { fact: { type: "ConflictSettled", conflict: key, reason } };
  switch (way.way) {
    case "settle":
      return [settled];
    case "withdraw":
      return [withdrawal(way, reason)];
    case "merge":
      return [
        { fact: { type: "CasesTied", case: way.case, to: way.to, tie: "merged-into", reason } },
        withdrawal(way, reason),
      ];
    case "again": {
      const { at, fact, untied } = way;
      const ties = untied.map((to): SolvingFact => {
        return { fact: { type: "CasesTied", case: fact.case, to, tie: "same-subject", reason } };
      });
      // A step has no reason of its own.
      return [{ fact, at }, ...ties, settled];
    }
    case "enter": {
      const { figure, period, value } = way;
      return [{ fact: { type: "FigureEntered", figure, period, value, note: reason } }];
    }
    case "correct":
    case "sign":
      break;
  }
  return [];
}

function withdrawal(way: Extract<ConflictWay, { way: "withdraw" | "merge" }>, reason: string): SolvingFact {
  return { fact: { type: "StepWithdrawn", case: way.case, entry: way.entry, reason } };
}
