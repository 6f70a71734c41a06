import { byEntry } from "../../model/by-entry.ts";
import type { LoggedEvent, Person } from "../../model/event.ts";
import type { FieldValues } from "../../model/field.ts";

/** A step as it stood before it was corrected, and what was said when it was. */
export interface EarlierVersion {
  /** The instant that it was said to have happened. */
  readonly at: string;
  readonly fields: FieldValues;
  /** By which event, when, by whom and why it was corrected. */
  readonly correction: string;
  readonly correctedAt: string;
  readonly by: Person;
  readonly reason: string;
}

/** A step that turned out not to have happened. */
export interface WithdrawnStep {
  readonly entry: string;
  readonly step: string;
  readonly at: string;
  readonly enteredAt: string;
  readonly by: Person;
  readonly withdrawnAt: string;
  readonly withdrawnBy: Person;
  readonly reason: string;
}

/** A document that was made for the case. */
interface MadeDocument {
  readonly document: string;
  readonly name: string;
  readonly at: string;
  readonly by: Person;
}

/** What a case's events say besides where it stands: what stood there before, what was struck, what was written. */
export interface CaseHistory {
  /** By entry, oldest version first. */
  readonly earlier: ReadonlyMap<string, readonly EarlierVersion[]>;
  /** By when they were said to have happened. */
  readonly withdrawn: readonly WithdrawnStep[];
  readonly documents: readonly MadeDocument[];
}

/** Reads the events of one case, in whatever order. */
export function caseHistory(events: readonly LoggedEvent[]): CaseHistory {
  const inOrder = events.toSorted(byEntry);
  const standing = new Map<string, { readonly event: LoggedEvent; at: string; fields: FieldValues; step: string }>();
  const earlier = new Map<string, EarlierVersion[]>();
  const withdrawn: WithdrawnStep[] = [];
  const documents: MadeDocument[] = [];
  for (const event of inOrder) {
    if (event.fact.type !== "StepTaken") continue;
    const { step, fields } = event.fact;
    standing.set(event.id, { event, at: event.occurredAt, fields, step });
  }
  for (const { id, fact, enteredAt, by } of inOrder) {
    if (fact.type === "DocumentMade") documents.push({ document: fact.document, name: fact.name, at: enteredAt, by });
    if (fact.type !== "StepCorrected" && fact.type !== "StepWithdrawn") continue;
    const taken = standing.get(fact.entry);
    if (taken === undefined) continue;
    const { event, at, fields, step } = taken;
    if (fact.type === "StepWithdrawn") {
      const original = { entry: fact.entry, step, at, enteredAt: event.enteredAt, by: event.by };
      withdrawn.push({ ...original, withdrawnAt: enteredAt, withdrawnBy: by, reason: fact.reason });
      continue;
    }
    const version = { at, fields, correction: id, correctedAt: enteredAt, by, reason: fact.reason };
    earlier.set(fact.entry, [...(earlier.get(fact.entry) ?? []), version]);
    taken.at = fact.happened ?? at;
    taken.fields = changed(fields, fact.fields ?? {});
  }
  return { earlier, withdrawn, documents };
}

function changed(fields: FieldValues, change: Readonly<Record<string, FieldValues[string] | null>>): FieldValues {
  const all = Object.entries({ ...fields, ...change });
  return Object.fromEntries(all.flatMap(([id, value]) => (value === null ? [] : [[id, value]])));
}
