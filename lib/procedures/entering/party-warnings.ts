import { factsFor, stepOf, type StepTry } from "./step-form.ts";

/** Who takes a step though they should not, e.g. the drafter who reviews: it can be recorded, and it shows. */
export function partyWarnings(attempt: StepTry): string[] {
  const step = stepOf(attempt);
  const { notBy } = step;
  if (!notBy) return [];
  const { procedure } = attempt;
  const { fields } = factsFor(attempt, attempt.values);
  const who = named(attempt.values[notBy.who]) ?? attempt.by?.name ?? "";
  const party = (id: string): { readonly name: string | undefined; readonly title: string } => {
    const other = procedure.steps.find((one) => one.id === id);
    if (!other) {
      return { name: named(fields[id]), title: procedure.fields.find((field) => field.id === id)?.title ?? id };
    }
    const taking = attempt.found?.done.findLast((one) => one.step === id && one.entry !== attempt.correcting);
    return { name: named(taking?.fields[notBy.who]) ?? taking?.by.name, title: `“${other.title}”的办理人` };
  };
  return notBy.others
    .map(party)
    .filter(({ name }) => name !== undefined && name === who)
    .map(
      ({ title }) =>
        `${who}是这一件的${title}，又来办理“${step.title}”，应当由另一个人办理；照此登记的，记录里会注明。`,
    );
}

function named(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
