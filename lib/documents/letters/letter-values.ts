import type { Case } from "../../model/case.ts";
import { isOfRequests } from "../../model/letter-fields.ts";
import type { Procedure } from "../../model/procedure.ts";
import { mainClock } from "../../procedures/main-clock.ts";
import type { LetterFacts } from "./fill-letter.ts";
import type { LetterSources } from "./letter-sources.ts";
import { presentSteps } from "./present-steps.ts";
import { publishingFacts } from "./publishing-values.ts";
import { requestFacts } from "./request-values.ts";
import { isWanted, takingsOf, type Taking, type TakingsWanted } from "./takings.ts";

export type { LetterSources } from "./letter-sources.ts";

/** All that documents can name of a case and its office. What is not known is not there. */
export function letterFacts(sources: LetterSources): LetterFacts {
  return isOfRequests(sources.procedure.id) ? requestFacts(sources) : publishingFacts(sources);
}

/** What a document may belong to: e.g. each 征求意见 of its kind. */
export function takingsFor(of: Case, procedure: Procedure, wanted: TakingsWanted): Taking[] {
  const present = presentSteps(of, procedure, mainClock(of.clocks));
  return takingsOf(of, present, wanted.step).filter((taking) => isWanted(taking, wanted));
}
