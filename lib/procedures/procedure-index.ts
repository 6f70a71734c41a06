import type { Clock, Moment, Procedure, Step } from "../model/procedure.ts";

/** A procedure, ready to be asked: made once for each. */
export interface ProcedureIndex {
  readonly procedure: Procedure;
  /** Its steps, and those that only its other versions have. */
  readonly steps: ReadonlyMap<string, Step>;
  readonly moments: ReadonlyMap<string, Moment>;
  /** A step's place in the procedure; of one that only other versions have after those that it follows. */
  order(step: string): number;
  /** The steps that a clock's `until` or `from` stands for: itself, or those of the moment. */
  stepsOf(stepOrMoment: string): readonly string[];
  /** The clocks that a step stops. */
  stoppedBy(step: string): readonly Clock[];
}

const indices = new WeakMap<Procedure, ProcedureIndex>();

/** The index of a procedure, kept with it. */
export function indexOf(procedure: Procedure): ProcedureIndex {
  const known = indices.get(procedure);
  if (known) return known;
  const others = procedure.elsewhere?.steps ?? [];
  const steps = new Map([...others, ...procedure.steps].map((step) => [step.id, step]));
  const moments = new Map(procedure.moments.map((moment) => [moment.id, moment]));
  const orders = new Map(procedure.steps.map((step, place) => [step.id, place]));
  for (const [place, { id, after, afterAny = [] }] of others.entries()) {
    const followed = [...after, ...afterAny].flatMap((step) => orders.get(step) ?? []);
    // Between two places, in the order of those others.
    orders.set(id, Math.max(-1, ...followed) + (place + 1) / (others.length + 1));
  }
  const stepsOf = (id: string): readonly string[] => moments.get(id)?.of.map(({ step }) => step) ?? [id];
  const stopped = new Map(
    procedure.steps.map(({ id }) => [
      id,
      procedure.clocks.filter((clock) => clock.until.some((until) => stepsOf(until).includes(id))),
    ]),
  );
  const index: ProcedureIndex = {
    procedure,
    steps,
    moments,
    order: (step) => orders.get(step) ?? Infinity,
    stepsOf,
    stoppedBy: (step) => stopped.get(step) ?? [],
  };
  indices.set(procedure, index);
  return index;
}
