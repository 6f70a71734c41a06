import type { Condition, Procedure, Step } from "../../model/procedure.ts";

/** Which steps and moments of a procedure can ever come about, and which steps wait for each other. */
export interface Reach {
  /** Ids of steps and moments. */
  readonly reached: ReadonlySet<string>;
  /** The steps of the first ring found, in order; empty where there is none. */
  readonly ring: readonly Step[];
}

/** Walks the procedure from its first step on until nothing more can be taken. Values are taken to be whatever is needed. */
export function reachOf(procedure: Procedure): Reach {
  const reached = new Set<string>();
  const asked = new Set<string>();
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const step of procedure.steps) {
      if (reached.has(step.id) || !canFollow(step, procedure, reached, asked)) continue;
      reached.add(step.id);
      for (const { field } of step.fields) asked.add(field);
    }
    for (const moment of procedure.moments) {
      if (moment.of.some(({ step }) => reached.has(step))) reached.add(moment.id);
    }
  }
  return { reached, ring: ringIn(procedure, reached) };
}

function canFollow(
  step: Step,
  procedure: Procedure,
  reached: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): boolean {
  if (step.id === procedure.starts) return true;
  const before = needsOf(step);
  // Nothing opens a case but its first step; what follows nothing at all may be taken from then on.
  if (!reached.has(procedure.starts) || !before.every((id) => reached.has(id))) return false;
  if (step.afterAny && !step.afterAny.some((id) => reached.has(id))) return false;
  if (isShut(step, procedure)) return false;
  return (step.when ?? []).every((condition) => canHold(condition, before, reached, asked));
}

/** A step that waits for the end of the case, can only be taken before it, and nothing opens the case again. */
function isShut({ after, afterClose, effect }: Step, { steps }: Procedure): boolean {
  if (afterClose || effect === "reopens" || steps.some((step) => step.effect === "reopens")) return false;
  return steps.some((step) => step.effect === "closes" && after.includes(step.id));
}

function canHold(
  condition: Condition,
  before: readonly string[],
  reached: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): boolean {
  if ("any" in condition) return condition.any.some((one) => canHold(one, before, reached, asked));
  if ("done" in condition) return reached.has(condition.done);
  if ("notDone" in condition) return !before.includes(condition.notDone);
  if ("each" in condition || "notIn" in condition) return true;
  return asked.has(condition.field);
}

/** The steps that a step always waits for. */
function needsOf({ after, answers }: Step): readonly string[] {
  return answers === undefined ? after : [...after, answers];
}

function ringIn({ steps }: Procedure, reached: ReadonlySet<string>): readonly Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  for (const start of steps) {
    if (reached.has(start.id)) continue;
    const way: Step[] = [];
    let at: Step | undefined = start;
    while (at && !way.includes(at)) {
      way.push(at);
      const waited: string | undefined = needsOf(at).find((id) => byId.has(id) && !reached.has(id));
      at = waited === undefined ? undefined : byId.get(waited);
    }
    if (at) return way.slice(way.indexOf(at));
  }
  return [];
}
