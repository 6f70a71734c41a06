import type { Condition, Procedure, ProcedureChange, Step } from "../../model/procedure.ts";

/**
 * The procedures as an agency follows them. Of each change: what has the id of an inherited field, step, moment or clock
 * takes its place, the rest is added; its basis comes before the inherited one. A new step is put after the last of those
 * that it follows, since steps of one day are shown in the procedure's order. A change to a procedure that is not there is
 * left aside.
 */
export function mergeProcedures(base: readonly Procedure[], changes: readonly ProcedureChange[]): Procedure[] {
  return base.map((procedure) =>
    changes.filter((change) => change.procedure === procedure.id).reduce(changed, procedure),
  );
}

function changed(procedure: Procedure, change: ProcedureChange): Procedure {
  const { recurs } = procedure;
  const moments = replaced(procedure.moments, change.moments);
  const places = new Map(moments.map(({ id, of }) => [id, of.map(({ step }) => step)]));
  return {
    ...procedure,
    ...(change.title !== undefined && { title: change.title }),
    basis: [...change.basis, ...procedure.basis],
    fields: replaced(procedure.fields, change.fields),
    steps: change.steps
      .reduce((steps: readonly Step[], step) => placed(steps, step, places), procedure.steps)
      .filter(({ id }) => !change.without.includes(id)),
    moments,
    clocks: replaced(procedure.clocks, change.clocks).filter(({ id }) => !change.withoutClocks.includes(id)),
    ...(change.outcomes.length > 0 && { outcomes: change.outcomes }),
    ...(recurs && { recurs: { ...recurs, fulfilledBy: [...change.fulfilledBy, ...recurs.fulfilledBy] } }),
  };
}

function replaced<T extends { readonly id: string }>(inherited: readonly T[], own: readonly T[]): T[] {
  const known = new Set(inherited.map(({ id }) => id));
  const byId = new Map(own.map((one) => [one.id, one]));
  return [...inherited.map((one) => byId.get(one.id) ?? one), ...own.filter(({ id }) => !known.has(id))];
}

function placed(steps: readonly Step[], step: Step, moments: ReadonlyMap<string, readonly string[]>): readonly Step[] {
  if (steps.some(({ id }) => id === step.id)) return steps.map((one) => (one.id === step.id ? step : one));
  const answered = step.answers === undefined ? [] : [step.answers];
  const before = [...step.after, ...(step.afterAny ?? []), ...answered, ...(step.when ?? []).flatMap(doneIn)];
  const followed = new Set(before.flatMap((id) => moments.get(id) ?? [id]));
  const last = steps.findLastIndex(({ id }) => followed.has(id));
  return last < 0 ? [...steps, step] : steps.toSpliced(last + 1, 0, step);
}

/** The steps that a condition wants taken, or one of which it does. */
function doneIn(condition: Condition): readonly string[] {
  if ("any" in condition) return condition.any.flatMap(doneIn);
  return "done" in condition ? [condition.done] : [];
}
