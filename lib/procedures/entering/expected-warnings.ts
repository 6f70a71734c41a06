import type { DoneStep } from "../../model/case.ts";
import type { Outcome } from "../../model/procedure.ts";
import { factsOf, hold } from "../conditions.ts";
import { stepOf, type StepTry } from "./step-form.ts";

type Expected = NonNullable<Outcome["expects"]>[number];

/** What the chosen outcome expects to have been done before, e.g. asking a third party, and was not: a sentence each. */
export function expectedWarnings(attempt: StepTry): string[] {
  const { procedure, found, values } = attempt;
  const { effect, outcome: fixed } = stepOf(attempt);
  const chosen = fixed ?? (procedure.outcomeField === undefined ? undefined : values[procedure.outcomeField]);
  const outcome = procedure.outcomes.find(({ id }) => id === chosen);
  if (!found || !outcome) return [];
  return (outcome.expects ?? []).flatMap((expected) => {
    if (!expected.of) return isThere(expected, found.done) ? [] : [expected.sentence];
    // Before the case is closed there is still time for it.
    return effect === "closes" ? unanswered(expected, expected.of, found.done) : [];
  });
}

function isThere({ step, when }: Expected, done: readonly DoneStep[]): boolean {
  return done.some((taking) => taking.step === step && hold(when, factsOf([taking])));
}

function unanswered(
  { step, when, sentence }: Expected,
  of: NonNullable<Expected["of"]>,
  done: readonly DoneStep[],
): string[] {
  return done.flatMap((asked) => {
    const thread = done.filter((taking) => taking === asked || taking.of === asked.entry);
    if (asked.step !== of.step || !hold(of.when, factsOf(thread))) return [];
    const isAnswered = thread.some((taking) => taking.step === step && hold(when, factsOf([taking])));
    return isAnswered ? [] : [filled(sentence, asked)];
  });
}

function filled(sentence: string, { fields }: DoneStep): string {
  return sentence.replaceAll(/\{([a-z0-9-]+)\}/g, (_, id: string) => {
    const value = fields[id];
    return typeof value === "string" && value !== "" ? `“${value}”` : "";
  });
}
