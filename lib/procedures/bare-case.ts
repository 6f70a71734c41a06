import type { Case, DoneStep, Tie } from "../model/case.ts";
import type { LoggedEvent } from "../model/event.ts";
import type { FieldValues } from "../model/field.ts";
import type { Procedure } from "../model/procedure.ts";
import { articleFacts } from "./article-facts.ts";
import { type Facts, factsOf } from "./conditions.ts";
import { countedOf } from "./counted.ts";
import { closingOf, endedAs, withEnds } from "./ends.ts";
import { byEntry } from "../model/by-entry.ts";
import { historyOf, isOf } from "./history.ts";
import { momentOf } from "./moments.ts";
import { indexOf, type ProcedureIndex } from "./procedure-index.ts";

/** What of a case its events say by themselves: no calendar, no limits, no present moment. Figures are counted from this. */
export type BareCase = Pick<
  Case,
  | "id"
  | "procedure"
  | "cancelled"
  | "closed"
  | "outcome"
  | "outcomeTitle"
  | "against"
  | "counted"
  | "fields"
  | "done"
  | "withdrawn"
  | "moments"
  | "ties"
  | "article"
  | "notes"
>;

/** A bare case, and what it was made by: the rest of a case is worked out from these. */
export interface BareParts {
  readonly bare: BareCase;
  readonly facts: Facts;
  readonly closing: DoneStep | undefined;
}

/** Reads one case's events; others among them are passed over. */
export function barePartsOf(events: readonly LoggedEvent[], index: ProcedureIndex): BareParts {
  const { procedure } = index;
  const { done: taken, withdrawn, notes } = historyOf(events, index);
  const done = withEnds(taken, index);
  const closing = closingOf(done);
  const outcome = closing?.ended?.outcome;
  const facts = factsOf(done, closing && said(outcome, procedure));
  const moments = Object.fromEntries(
    procedure.moments.flatMap((moment) => {
      const point = momentOf(moment, done, facts);
      return point ? [[moment.id, point.on]] : [];
    }),
  );
  const counted = countedOf(procedure, { fields: facts.fields, done, moments });
  const article = articleFacts(events, done, index);
  const bare: BareCase = {
    id: caseOf(events),
    procedure: procedure.id,
    ...(isCancelled(done, withdrawn, procedure) && { cancelled: true }),
    ...(closing && { closed: closing.on }),
    ...(outcome !== undefined && endedAs(outcome, procedure)),
    ...(counted && { counted }),
    fields: facts.fields,
    done,
    withdrawn,
    moments,
    ties: tiesOf(events),
    ...(article && { article }),
    notes,
  };
  return { bare, facts, closing };
}

/** One case without its limits, from its own events. */
export function bareCase(events: readonly LoggedEvent[], procedure: Procedure): BareCase {
  return barePartsOf(events, indexOf(procedure)).bare;
}

/** The step that every case starts with was taken back, and none stands in its place. */
function isCancelled(
  done: readonly DoneStep[],
  withdrawn: readonly DoneStep[],
  { starts }: Pick<Procedure, "starts">,
): boolean {
  const isStart = ({ step }: DoneStep): boolean => step === starts;
  return withdrawn.some(isStart) && !done.some(isStart);
}

/** The outcome as the value of its field, so that conditions see it however it came about. */
function said(outcome: string | undefined, { outcomeField }: Procedure): FieldValues {
  return outcome === undefined || outcomeField === undefined ? {} : { [outcomeField]: outcome };
}

function tiesOf(events: readonly LoggedEvent[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const event of events.filter(({ fact }) => fact.type === "CasesTied").sort(byEntry)) {
    if (!isOf(event, "CasesTied")) continue;
    const { to, tie, reason } = event.fact;
    ties.set(to, { to, tie, reason });
  }
  return [...ties.values()];
}

function caseOf(events: readonly LoggedEvent[]): string {
  for (const { fact } of events) if ("case" in fact) return fact.case;
  return "";
}
