import type { BulkItem } from "../../../lib/procedures/entering/bulk-steps.ts";
import type { FromCaseWorker, PlanAsked, ToCaseWorker } from "./case-messages.ts";

/** What the page has asked the worker of steps in many cases. */
interface Plans {
  /** What one step would do to each of these cases. */
  readonly ask: (asked: PlanAsked) => Promise<readonly BulkItem[]>;
  /** Takes an answer in. */
  readonly take: (answer: Extract<FromCaseWorker, { type: "planned" }>) => void;
}

/** Nothing was asked yet. Each answer bears its question's number: one that never came keeps no other from whoever asked. */
export function createPlans(tell: (message: ToCaseWorker) => void): Plans {
  const waiting = new Map<number, (items: readonly BulkItem[]) => void>();
  let turns = 0;
  return {
    ask: (asked) =>
      new Promise((resolve) => {
        turns += 1;
        waiting.set(turns, resolve);
        tell({ type: "plan", turn: turns, ...asked });
      }),
    take({ turn, items }) {
      waiting.get(turn)?.(items);
      waiting.delete(turn);
    },
  };
}
