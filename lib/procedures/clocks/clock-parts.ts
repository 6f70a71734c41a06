import type { DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Facts } from "../conditions.ts";
import type { Counting } from "./lengths.ts";
import type { ProcedureIndex } from "../procedure-index.ts";

/** What clocks are worked out from. `closing` is the step that closed the case, while it is closed. */
export interface ClockParts {
  readonly index: ProcedureIndex;
  readonly done: readonly DoneStep[];
  readonly facts: Facts;
  /** By what a clock counts that the closing ended; and one that only starts with it or later. */
  readonly counting: Counting;
  readonly present: Counting;
  readonly closing: DoneStep | undefined;
  /** The case counts for something; one merged into another or entered by mistake has no limits that were not kept. */
  readonly counts: boolean;
  /** The first day on which the agency used the product, where it is known: what was done before it may not be written down. */
  readonly since?: LocalDate | undefined;
}
