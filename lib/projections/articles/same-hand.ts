import type { DoneStep } from "../../model/case.ts";
import type { FieldValue } from "../../model/field.ts";
import type { Procedure } from "../../model/procedure.ts";
import { factsOf } from "../../procedures/conditions.ts";

/**
 * What is to be said of a step that someone took who should not have (`notBy`), e.g. the drafter who reviewed, by what was
 * known of the case when it was taken; undefined where nothing is. `done` are the steps of the case in their order.
 */
export function sameHand(taken: DoneStep, done: readonly DoneStep[], procedure: Procedure): string | undefined {
  const notBy = procedure.steps.find(({ id }) => id === taken.step)?.notBy;
  if (!notBy) return undefined;
  const who = named(taken.fields[notBy.who]) ?? taken.by.name;
  if (who === "") return undefined;
  const until = done.findIndex(({ entry }) => entry === taken.entry);
  const { fields } = factsOf(done.slice(0, until + 1));
  const same = notBy.others.filter((id) => named(fields[id]) === who);
  const titles = same.map((id) => procedure.fields.find((field) => field.id === id)?.title ?? id);
  return titles.length === 0
    ? undefined
    : `${who}是这一件的${titles.join("、")}，又办理了“${taken.title}”，应当由另一个人办理。`;
}

function named(value: FieldValue | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
