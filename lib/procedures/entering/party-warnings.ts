import { named, samePartyTitles } from "./parties.ts";
import { factsFor, stepOf, type StepTry } from "./step-form.ts";

/** Who takes a step though they should not, e.g. the drafter who reviews: it can be recorded, and it shows. */
export function partyWarnings(attempt: StepTry): string[] {
  const { procedure, found, values, correcting } = attempt;
  const step = stepOf(attempt);
  if (!step.notBy) return [];
  const who = named(values[step.notBy.who]) ?? attempt.by?.name ?? "";
  const done = found?.done.filter(({ entry }) => entry !== correcting) ?? [];
  const { fields } = factsFor(attempt, values);
  const kind = procedure.fields.find(({ id }) => id === step.notBy?.who)?.kind;
  const another = kind === "department" ? "另一个部门的人" : "另一个人";
  return samePartyTitles(step, who, { fields, done }, procedure).map(
    (title) => `${who}是这一件的${title}，又来办理“${step.title}”，应当由${another}办理；照此登记的，记录里会注明。`,
  );
}
