import type { DoneStep } from "../../model/case.ts";
import type { Facts } from "../conditions.ts";
import type { Counting } from "./lengths.ts";
import type { ProcedureIndex } from "../procedure-index.ts";

/** What clocks are worked out from. `closing` is the step that closed the case, while it is closed. */
export interface ClockParts {
  readonly index: ProcedureIndex;
  readonly done: readonly DoneStep[];
  readonly facts: Facts;
  readonly counting: Counting;
  readonly closing: DoneStep | undefined;
}
