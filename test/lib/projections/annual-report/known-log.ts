import { startOfCivilDay } from "../../../../lib/deadlines/civil-day.ts";
import { addDays } from "../../../../lib/deadlines/civil.ts";
import type { Fact, LoggedEvent } from "../../../../lib/model/event.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import type { Dice } from "../../../corpus/made/dice.ts";

const NOTHING = "0".repeat(64);

/** A log that is written case by case, in whatever order, by three desks. */
export interface KnownLog {
  readonly events: LoggedEvent[];
  id(): string;
  /** Enters a fact some days after it happened; answers the entry. */
  enter(fact: Fact, happened: string, later?: number): string;
  step(of: CaseOf, step: string, on: string, fields?: FieldValues, answers?: string): string;
}

/** A case of the log. */
export interface CaseOf {
  readonly case: string;
  readonly procedure: string;
}

/** An empty log. */
export function knownLog(dice: Dice): KnownLog {
  const events: LoggedEvent[] = [];
  let made = 0;
  const id = (): string => {
    made += 1;
    const spread = ((made * 2_654_435_761) >>> 0).toString(16).padStart(8, "0");
    return `${spread}-0000-4000-8000-${made.toString(16).padStart(12, "0")}`;
  };
  const enter = (fact: Fact, happened: string, later = dice.below(12)): string => {
    const entry = id();
    const seconds = String(made % 60).padStart(2, "0");
    events.push({
      v: 1,
      id: entry,
      device: `00000000-0000-4000-8000-00000000000${dice.below(3)}`,
      sequence: events.length + 1,
      occurredAt: startOfCivilDay(happened),
      enteredAt: `${addDays(happened, later)}T0${dice.below(9)}:${10 + dice.below(50)}:${seconds}.000Z`,
      by: { name: "李明", department: "办公室", role: "科员" },
      fact,
      previous: NOTHING,
      hash: NOTHING,
    });
    return entry;
  };
  return {
    events,
    id,
    enter,
    step: ({ case: of, procedure }, step, on, fields = {}, answers) =>
      enter(
        { type: "StepTaken", case: of, procedure, step, fields, ...(answers !== undefined && { of: answers }) },
        on,
      ),
  };
}
