import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import { dutyStartId, type IdOf } from "./duty-starts.ts";

/** Whether this step begins a duty that comes with the calendar: nobody entered it, so that nobody can correct it or take it back. */
export function beginsByCalendar(step: string, { recurs, starts }: Pick<Procedure, "recurs" | "starts">): boolean {
  return recurs !== undefined && step === starts;
}

/** The events of a case without what was said later of a start that follows from the calendar: it stands as it is, on its own day. */
export function withStartAsItIs(events: readonly LoggedEvent[], idOf: IdOf): readonly LoggedEvent[] {
  const start = events.find(({ id, fact }) => {
    if (fact.type !== "StepTaken") return false;
    const { period } = fact.fields;
    return typeof period === "string" && id === dutyStartId(fact.procedure, period, idOf);
  });
  if (!start) return events;
  return events.filter(
    ({ fact }) => (fact.type !== "StepCorrected" && fact.type !== "StepWithdrawn") || fact.entry !== start.id,
  );
}
