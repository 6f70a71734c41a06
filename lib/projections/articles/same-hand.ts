import type { DoneStep } from "../../model/case.ts";
import type { Procedure } from "../../model/procedure.ts";
import { factsOf } from "../../procedures/conditions.ts";
import { named, samePartyTitles } from "../../procedures/entering/parties.ts";

/**
 * What is to be said of a step that someone took who should not have (`notBy`), e.g. the drafter who reviewed, by what was
 * known of the case when it was taken; undefined where nothing is. `done` are the steps of the case in their order.
 */
export function sameHand(taken: DoneStep, done: readonly DoneStep[], procedure: Procedure): string | undefined {
  const step = procedure.steps.find(({ id }) => id === taken.step);
  if (!step?.notBy) return undefined;
  const who = named(taken.fields[step.notBy.who]) ?? taken.by.name;
  const before = done.slice(0, done.indexOf(taken));
  const { fields } = factsOf([...before, taken]);
  const titles = samePartyTitles(step, who, { fields, done: before }, procedure);
  return titles.length === 0
    ? undefined
    : `${who}是这一件的${titles.join("、")}，又办理了“${taken.title}”，应当由另一个人办理。`;
}
