import type { CaseTie } from "../../model/case-tie.ts";
import type { Case } from "../../model/case.ts";
import type { Procedure } from "../../model/procedure.ts";
import { type Facts, factsOf, hold } from "../conditions.ts";

/** A case that a step of another brings a step about in. */
export interface ToldStep {
  readonly case: Case;
  readonly step: string;
}

/** A case tied to the one whose step was taken: it is named by that one, or names it. */
export interface TiedCase {
  readonly found: Case;
  readonly tie: CaseTie;
  readonly to: "names" | "named";
}

/**
 * What taking a step brings about in tied cases (`tells`), where that step can be taken there; `facts` are those of the case in
 * which it is taken, with its own. Throws for an unknown step.
 */
export function toldSteps(
  procedure: Procedure,
  taken: string,
  tied: readonly TiedCase[],
  facts: Facts = factsOf([]),
): ToldStep[] {
  const step = procedure.steps.find(({ id }) => id === taken);
  if (!step) throw new RangeError(`no step ${taken} in ${procedure.id}`);
  return step.tells
    .filter(({ when }) => hold(when, facts))
    .flatMap(({ tie, to, step: told }) =>
      tied
        .filter((one) => one.tie === tie && one.to === to && one.found.next.some((next) => next.step === told))
        .map(({ found }) => ({ case: found, step: told })),
    );
}
