import { startOfCivilDay } from "../../deadlines/civil-day.ts";
import type { Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Entry, Fact, LoggedEvent } from "../../model/event.ts";
import type { FieldValues } from "../../model/field.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import { procedures } from "../../procedures/procedures.ts";

/** A step that is only thought of. */
export interface ThoughtStep {
  readonly step: string;
  readonly on: LocalDate;
  readonly fields: FieldValues;
  readonly of?: string | undefined;
}

/** What a case is computed by. */
export interface Reckoning {
  readonly procedure: Procedure;
  readonly calendar: WorkCalendar;
  readonly now: Date;
}

const AFTER_ALL = Number.MAX_SAFE_INTEGER;
const NOBODY = "00000000-0000-4000-8000-000000000000";

/** The events of a case with entries that are going to be recorded, each once, as if they were written after all else, at `now`. */
export function withThought(
  events: readonly LoggedEvent[],
  entries: readonly Entry[],
  now: string,
): readonly LoggedEvent[] {
  const known = new Set(events.map(({ id }) => id));
  const last = events.reduce((highest, { sequence }) => Math.max(highest, sequence), 0);
  const more = entries.filter(({ id }) => !known.has(id)).map((entry, index) => written(entry, last + index + 1, now));
  return [...events, ...more];
}

function written(entry: Entry, sequence: number, enteredAt: string): LoggedEvent {
  const by = { name: "", department: "", role: "" };
  return { v: 1, ...entry, device: NOBODY, sequence, order: AFTER_ALL, enteredAt, by, previous: "", hash: "" };
}

/** The case as it would be if these steps had been taken, too; nothing is recorded. Undefined where a day is no day. */
export function asIf(events: readonly LoggedEvent[], steps: readonly ThoughtStep[], by: Reckoning): Case | undefined {
  const last = events.reduce((highest, { sequence }) => Math.max(highest, sequence), 0);
  const known = events.flatMap(({ fact }) => ("case" in fact ? [fact.case] : []))[0] ?? NOBODY;
  try {
    const thought = steps.map(({ step, on, fields, of }, index): LoggedEvent => {
      const fact: Fact = {
        type: "StepTaken",
        case: known,
        procedure: by.procedure.id,
        step,
        fields,
        ...(of !== undefined && { of }),
      };
      const id = `${NOBODY.slice(0, 24)}${String(index + 1).padStart(12, "0")}`;
      return written({ id, occurredAt: startOfCivilDay(on), fact }, last + index + 1, by.now.toISOString());
    });
    return procedures([...events, ...thought], by.procedure, by.calendar, by.now);
  } catch (error) {
    // A year of more than four digits while it is being typed.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
