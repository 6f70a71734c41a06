import type { Case } from "../../../lib/model/case.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { factsOf } from "../../../lib/procedures/conditions.ts";
import { fulfilled, type Fulfilled } from "../../../lib/procedures/duties/fulfilment.ts";

/** A step of a case that may fulfil duties: its entry, when it happened, its case, and which it fulfils as the case stands. */
export interface FulfillingStep {
  readonly entry: string;
  readonly at: string;
  readonly by: string;
  readonly fulfils: readonly Fulfilled[];
}

/** The steps of a case by which duties may be fulfilled, by entry; none of one that was cancelled. */
export function fulfillingIn(
  found: Case | undefined,
  procedures: readonly Procedure[],
): ReadonlyMap<string, FulfillingStep> {
  if (!found || found.cancelled === true) return new Map();
  const { id: by, procedure } = found;
  const ways = procedures.flatMap(({ recurs }) => recurs?.fulfilledBy ?? []);
  const facts = factsOf(found.done, found.fields);
  return new Map(
    found.done
      .filter(({ step }) => ways.some((way) => way.procedure === procedure && way.step === step))
      .map(({ entry, step, on, at }) => {
        const fulfils = fulfilled({ procedure, step, on, facts }, procedures, derivedId);
        return [entry, { entry, at, by, fulfils }];
      }),
  );
}
