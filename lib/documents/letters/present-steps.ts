import type { Case, ClockState, DoneStep } from "../../model/case.ts";
import type { Procedure } from "../../model/procedure.ts";

/** Steps about the application itself: what they say holds however often it is handled anew. */
const OF_APPLICATION: ReadonlySet<string> = new Set([
  "register",
  "confirm",
  "ask-correction",
  "corrected",
  "ask-reasons",
  "reasons-given",
]);

/**
 * The steps that a document of now may tell of: those since the case was last opened again, with those about the application
 * itself; and no extension of a period that has been started anew since (`main` is the main clock).
 */
export function presentSteps({ done }: Case, { steps, starts }: Procedure, main: ClockState | undefined): DoneStep[] {
  const reopens = new Set(steps.flatMap(({ id, effect }) => (effect === "reopens" ? [id] : [])));
  const reopened = done.findLastIndex(({ step }) => reopens.has(step));
  const began = main && main.earlier.length > 0 ? main.from.slice(0, 10) : "";
  return done.filter(
    ({ step, on }, index) =>
      (index >= reopened || step === starts || OF_APPLICATION.has(step)) && (step !== "extend" || on >= began),
  );
}
