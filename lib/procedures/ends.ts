import type { Case, DoneStep } from "../model/case.ts";
import type { Outcome, Procedure } from "../model/procedure.ts";
import { factsOf, hold } from "./conditions.ts";
import type { ProcedureIndex } from "./procedure-index.ts";

/** The steps of a case, each that closed it with how it ended by it. `done` is in the order in which it happened. */
export function withEnds(done: readonly DoneStep[], index: ProcedureIndex): DoneStep[] {
  return done.map((step, place) => {
    if (step.effect !== "closes") return step;
    const outcome = outcomeOf(step, done.slice(0, place + 1), index);
    if (outcome !== undefined) return { ...step, ended: endOf(outcome, done, index) };
    const noneWhen = index.steps.get(step.step)?.noneWhen;
    return noneWhen && hold(noneWhen, factsOf([step])) ? { ...step, none: true } : step;
  });
}

function endOf(
  outcome: string,
  done: readonly DoneStep[],
  { procedure, steps }: ProcedureIndex,
): NonNullable<DoneStep["ended"]> {
  const { row, column, requires = [] } = known(outcome, procedure) ?? {};
  const lacks = requires.filter((id) => !done.some(({ step }) => step === id));
  return {
    outcome,
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    ...(lacks.length > 0 && { lacks: lacks.map((id) => steps.get(id)?.title ?? id) }),
  };
}

/** Whether a case stands closed as none of its own: registered by mistake, merged into another. */
export function isNoCase({ done }: Pick<Case, "done">): boolean {
  return closingOf(done)?.none === true;
}

/** The step that closed the case, unless a later one opened it again. */
export function closingOf(done: readonly DoneStep[]): DoneStep | undefined {
  const last = done.findLast(({ effect }) => effect !== undefined);
  return last?.effect === "closes" ? last : undefined;
}

/** What a case says of its outcome. */
export function endedAs(outcome: string, procedure: Procedure): Pick<Case, "outcome" | "outcomeTitle" | "against"> {
  const found = known(outcome, procedure);
  return { outcome, outcomeTitle: found?.title ?? outcome, ...(found?.against && { against: true }) };
}

function known(outcome: string, { outcomes, elsewhere }: Procedure): Outcome | undefined {
  return [...outcomes, ...(elsewhere?.outcomes ?? [])].find(({ id }) => id === outcome);
}

/** What the closing step fixes or says; where it asks for the outcome in any case, what was said of it before. */
function outcomeOf(closing: DoneStep, done: readonly DoneStep[], index: ProcedureIndex): string | undefined {
  const step = index.steps.get(closing.step);
  const { outcomeField } = index.procedure;
  if (step?.outcome !== undefined || outcomeField === undefined) return step?.outcome;
  const isAsked = step?.fields.some(({ field, when }) => field === outcomeField && when === undefined);
  const earlier = isAsked ? done.findLast(({ fields }) => outcomeField in fields)?.fields[outcomeField] : undefined;
  const found = closing.fields[outcomeField] ?? earlier;
  return typeof found === "string" ? found : undefined;
}
