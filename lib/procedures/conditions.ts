import type { DoneStep } from "../model/case.ts";
import type { FieldValue, FieldValues } from "../model/field.ts";
import type { Condition } from "../model/procedure.ts";

/** What conditions are asked of: values by field, and the steps taken and moments reached. */
export interface Facts {
  readonly fields: FieldValues;
  readonly taken: ReadonlySet<string>;
}

/** Whether all conditions hold; none do always. */
export function hold(conditions: readonly Condition[] | undefined, facts: Facts): boolean {
  return conditions === undefined || conditions.every((condition) => holds(condition, facts));
}

function holds(condition: Condition, { fields, taken }: Facts): boolean {
  if ("done" in condition) return taken.has(condition.done);
  if ("notDone" in condition) return !taken.has(condition.notDone);
  const value = fields[condition.field];
  const isOne = (one: FieldValue): boolean => condition.in.some((wanted) => wanted === one);
  return value !== undefined && (Array.isArray(value) ? value.some(isOne) : isOne(value));
}

/** The case's facts, or as one taking of a step sees them: its own fields go first. `moments` are those reached. */
export function factsOf(done: readonly DoneStep[], own?: FieldValues, moments: Iterable<string> = []): Facts {
  const fields: FieldValues = {};
  for (const step of done) Object.assign(fields, step.fields);
  return { fields: { ...fields, ...own }, taken: new Set([...done.map(({ step }) => step), ...moments]) };
}

/** The facts as one taking sees them: its own fields go first, then those of what it answers. */
export function factsAt(taking: DoneStep, facts: Facts, done: readonly DoneStep[]): Facts {
  const asked = taking.of === undefined ? undefined : done.find(({ entry }) => entry === taking.of);
  return { ...facts, fields: { ...facts.fields, ...asked?.fields, ...taking.fields } };
}
