import type { Case, DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Person } from "../../model/event.ts";
import type { FieldValues } from "../../model/field.ts";
import type { Procedure, Step } from "../../model/procedure.ts";
import type { FormField } from "../../model/step-fields.ts";
import { factsOf, hold } from "../conditions.ts";

export type { FormField, StepFault } from "../../model/step-fields.ts";

/** A step that is recorded or is to be. */
export interface StepPlace {
  readonly procedure: Procedure;
  /** Missing while the step opens the case. */
  readonly found?: Case;
  readonly step: string;
  /** The entry it answers. */
  readonly of?: string;
}

/** A step as it is going to be recorded. */
export interface StepTry extends StepPlace {
  readonly values: FieldValues;
  /** The day it happened. */
  readonly on: LocalDate;
  /** Of a step that is timed, the time of day in Asia/Shanghai: HH:MM. */
  readonly at?: string;
  /** The present moment. */
  readonly now: Date;
  /** Who records it. */
  readonly by?: Person;
  /** It is recorded already and is being corrected: this entry. */
  readonly correcting?: string;
}

/**
 * What a step asks for, in order. Fields that depend on others (the slip number on the post) come and go with `values`, what
 * has been filled in so far. Throws a RangeError for a step that the procedure does not have.
 */
export function stepForm(place: StepPlace, values: FieldValues = {}): FormField[] {
  const { procedure, found } = place;
  const step = stepOf(place);
  const facts = factsFor(place, values);
  return step.fields.flatMap(({ field: id, required, when }) => {
    const field = procedure.fields.find((one) => one.id === id);
    if (!field || !hold(when, facts)) return [];
    const value = values[id] ?? (isOfCase(id, procedure) ? found?.fields[id] : undefined);
    return [{ ...field, required, ...(value !== undefined && { value }) }];
  });
}

/** The step of a place; one that was taken under another version of the procedure too. */
export function stepOf({ procedure, step: id }: StepPlace): Step {
  const step = [...procedure.steps, ...(procedure.elsewhere?.steps ?? [])].find((one) => one.id === id);
  if (!step) throw new RangeError(`no step ${id} in ${procedure.id}`);
  return step;
}

/** The taking that the step answers. */
export function answeredBy({ found, of }: StepPlace): DoneStep | undefined {
  return of === undefined ? undefined : found?.done.find(({ entry }) => entry === of);
}

/** What conditions of the step see: the values, then what it answers, then the case. */
export function factsFor(place: StepPlace, values: FieldValues): ReturnType<typeof factsOf> {
  const done = place.found?.done ?? [];
  const moments = Object.keys(place.found?.moments ?? {});
  return factsOf(done, { ...answeredBy(place)?.fields, ...values }, moments);
}

/** What the case is about, and how it ends, is known once it was said; anything else is of one step only. */
function isOfCase(field: string, { starts, steps, outcomeField }: Procedure): boolean {
  if (field === outcomeField) return true;
  return steps.some(({ id, fields }) => id === starts && fields.some((one) => one.field === field));
}
