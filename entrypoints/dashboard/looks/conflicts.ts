import type { Conflict } from "../../../lib/model/conflict.ts";
import { conflictsOf } from "../../../lib/projections/conflicts/conflicts.ts";
import type { LogNow } from "./log-now.ts";

/** What is asked: what the figures that are entered are called, by their ids. */
export interface ConflictsAsked {
  readonly titles: Readonly<Record<string, string>>;
}

/** What two desks recorded and what cannot both be, in the whole log. */
export function lookAtConflicts({ titles }: ConflictsAsked, log: LogNow): readonly Conflict[] {
  const { eventsOf, others, twins, procedures } = log;
  return conflictsOf({ cases: [...log.cases(), ...log.cancelled()], eventsOf, others, twins, procedures, titles });
}
