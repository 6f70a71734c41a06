import type { Case } from "../../../lib/model/case.ts";
import type { Entry } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { toldMoment } from "../../../lib/procedures/entering/told-moment.ts";
import { procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";

/** A step taken at `at` (an instant) under the id `entry`. */
interface Cause {
  readonly entry: string;
  readonly at: string;
}

/** The taking of `step` in another case that a step brings about: at its moment, under an id that follows from it, so that it is told once. */
export function toldTaking({ entry, at }: Cause, other: Case, step: string, procedures: readonly Procedure[]): Entry {
  return {
    id: derivedId(entry, "told", other.id, step),
    occurredAt: toldMoment(at, step, procedureOf(procedures, other), new Date().toISOString()),
    fact: { type: "StepTaken", case: other.id, procedure: other.procedure, step, fields: {} },
  };
}
