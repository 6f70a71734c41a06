import type { DoneStep } from "../model/case.ts";
import type { FieldValue, FieldValues } from "../model/field.ts";
import type { Condition } from "../model/procedure.ts";

/** What conditions are asked of: values by field, the steps taken and moments reached, and the single takings. */
export interface Facts {
  readonly fields: FieldValues;
  readonly taken: ReadonlySet<string>;
  readonly done: readonly DoneStep[];
}

type HasValue = Extract<Condition, { in: unknown }>;

/** Whether all conditions hold; none do always. */
export function hold(conditions: readonly Condition[] | undefined, facts: Facts): boolean {
  return conditions === undefined || conditions.every((condition) => holds(condition, facts));
}

function holds(condition: Condition, facts: Facts): boolean {
  if ("any" in condition) return condition.any.some((one) => holds(one, facts));
  const { fields, taken, done } = facts;
  if ("done" in condition) return taken.has(condition.done);
  if ("notDone" in condition) return !taken.has(condition.notDone);
  if ("notIn" in condition) return !hasValue(fields, { field: condition.field, in: condition.notIn });
  if ("field" in condition) return hasValue(fields, condition);
  return done.every(({ step, entry }) => step !== condition.each || isAnswered(entry, condition.has, done));
}

function isAnswered(entry: string, ways: Extract<Condition, { each: string }>["has"], done: Facts["done"]): boolean {
  return done.some(
    ({ step, of, fields }) =>
      of === entry && ways.some((way) => way.step === step && (way.when ?? []).every((one) => hasValue(fields, one))),
  );
}

function hasValue(fields: FieldValues, wanted: HasValue): boolean {
  const value = fields[wanted.field];
  const isOne = (one: FieldValue): boolean => wanted.in.some((each) => each === one);
  return value !== undefined && (Array.isArray(value) ? value.some(isOne) : isOne(value));
}

/** The case's facts, or as one taking of a step sees them: its own fields go first. `moments` are those reached. */
export function factsOf(done: readonly DoneStep[], own?: FieldValues, moments: Iterable<string> = []): Facts {
  const fields: FieldValues = {};
  for (const step of done) Object.assign(fields, step.fields);
  return { fields: { ...fields, ...own }, taken: new Set([...done.map(({ step }) => step), ...moments]), done };
}

/** The facts as one taking sees them: its own fields go first, then those of what it answers. */
export function factsAt(taking: DoneStep, facts: Facts, done: readonly DoneStep[]): Facts {
  const asked = taking.of === undefined ? undefined : done.find(({ entry }) => entry === taking.of);
  return { ...facts, fields: { ...facts.fields, ...asked?.fields, ...taking.fields } };
}
