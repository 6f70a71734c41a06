import { factsFor, stepOf, type StepTry } from "./step-form.ts";

/** Who takes a step though they should not, e.g. the drafter who reviews: it can be recorded, and it shows. */
export function partyWarnings(attempt: StepTry): string[] {
  const step = stepOf(attempt);
  const { notBy } = step;
  if (!notBy) return [];
  const { fields } = factsFor(attempt, attempt.values);
  const who = named(attempt.values[notBy.who]) ?? attempt.by?.name ?? "";
  const same = who === "" ? [] : notBy.others.filter((id) => named(fields[id]) === who);
  const titles = same.map((id) => attempt.procedure.fields.find((field) => field.id === id)?.title ?? id);
  return titles.map(
    (title) => `${who}是这一件的${title}，又来办理“${step.title}”，应当由另一个人办理；照此登记的，记录里会注明。`,
  );
}

function named(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
