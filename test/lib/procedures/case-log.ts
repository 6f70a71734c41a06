import { startOfCivilDay } from "../../../lib/deadlines/civil-day.ts";
import type { Fact, LoggedEvent } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";

const CASE = "00000000-0000-4000-8000-00000000ca5e";

/** A log of one case for tests: each call enters one event, later than the one before. */
export interface CaseLog {
  readonly events: LoggedEvent[];
  /** A step taken on a civil day (or at an instant); answers its entry. */
  step(id: string, when: string, fields?: FieldValues, of?: string): string;
  /** Any other fact, entered now. */
  fact(fact: Fact, happened?: string): string;
}

/** An empty log; events are entered from `entered` on, a minute apart. */
export function caseLog(procedure: string, entered = "2026-11-20T01:00:00.000Z", id = CASE): CaseLog {
  const events: LoggedEvent[] = [];
  const fact = (one: Fact, happened = entered): string => {
    const sequence = events.length + 1;
    const entry = `${id.slice(0, 24)}${String(sequence).padStart(12, "0")}`;
    events.push({
      v: 1,
      id: entry,
      device: "00000000-0000-4000-8000-000000000001",
      sequence,
      occurredAt: happened,
      enteredAt: new Date(Date.parse(entered) + sequence * 60_000).toISOString(),
      by: { name: "经办人甲", department: "办公室", role: "经办人" },
      fact: one,
      previous: "0".repeat(64),
      hash: "0".repeat(64),
    });
    return entry;
  };
  return {
    events,
    fact,
    step: (step, when, fields = {}, of) =>
      fact(
        { type: "StepTaken", case: id, procedure, step, fields, ...(of !== undefined && { of }) },
        when.length === 10 ? startOfCivilDay(when) : when,
      ),
  };
}
