import type { Condition, Procedure, Step } from "../../model/procedure.ts";

/**
 * What a procedure's publishing waited for through the steps that are `replaced`, though it is not about these, e.g. 预公开
 * before the approval: conditions of those of them that every article went through, as far as what stays can meet them.
 */
export function carriedConditions({ steps }: Pick<Procedure, "steps">, replaced: ReadonlySet<string>): Condition[] {
  const asked = new Set(steps.flatMap(({ id, fields }) => (replaced.has(id) ? [] : fields.map(({ field }) => field))));
  const all = compulsory(steps).flatMap(({ id, when = [] }) => (replaced.has(id) ? when : []));
  const own = all.filter((condition) => !asksFor(condition, replaced) && canBeMet(condition, asked));
  const known = new Set<string>();
  return own.filter((condition) => {
    const key = JSON.stringify(condition);
    return known.has(key) ? false : known.add(key);
  });
}

/** What publishing rests on by `after`, and what that rests on: a step beside this way is for some articles only. */
function compulsory(steps: readonly Step[]): Step[] {
  const way = new Set(steps.filter(({ publishes }) => publishes).map(({ id }) => id));
  for (const id of way) for (const before of steps.find((step) => step.id === id)?.after ?? []) way.add(before);
  return steps.filter(({ id }) => way.has(id));
}

/** Whether a condition is about one of these steps having been taken. */
export function asksFor(condition: Condition, replaced: ReadonlySet<string>): boolean {
  if ("any" in condition) return condition.any.some((one) => asksFor(one, replaced));
  if ("done" in condition) return replaced.has(condition.done);
  if ("each" in condition) return replaced.has(condition.each) || condition.has.some(({ step }) => replaced.has(step));
  return "notDone" in condition && replaced.has(condition.notDone);
}

/** A value that only a replaced step asked for will never be there. */
function canBeMet(condition: Condition, asked: ReadonlySet<string>): boolean {
  if ("any" in condition) return condition.any.some((one) => canBeMet(one, asked));
  return !("in" in condition) || asked.has(condition.field);
}
