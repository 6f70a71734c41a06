import type { StepActions } from "../../components/requests/NextSteps.tsx";
import type { AmendActions } from "../../components/requests/Timeline.tsx";
import type { Case } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Entry } from "../../lib/model/event.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import type { Result } from "../../lib/model/result.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import { fieldText } from "../../lib/projections/requests/field-text.ts";
import { correction, taking, withdrawal } from "./record-steps.ts";
import { fieldsOf, problemsOf } from "./step-checks.ts";

/** What the actions work with. */
export interface ActionParts {
  readonly one: Case;
  readonly procedure: Procedure;
  readonly today: LocalDate;
  readonly onRecord: (entries: readonly Entry[]) => Promise<Result<unknown>>;
}

/** What can be done next in a case. */
export function stepActions({ one, procedure, today, onRecord }: ActionParts): StepActions {
  const stepOf = (id: string) => procedure.steps.find((step) => step.id === id);
  const taken = new Set(one.done.map(({ step }) => step));
  const fields: StepActions["fields"] = (next, values) =>
    fieldsOf(stepOf(next.step), procedure, one.fields, taken, values);
  return {
    fields,
    initial: () => ({ on: today, values: {} }),
    check: (next, input) => problemsOf(fields(next, input.values), input, today),
    onTake: (next, input) => onRecord([taking(one, next, input)]),
    hint: ({ step }) => stepOf(step)?.hint,
    answers({ of }) {
      const answered = one.done.find(({ entry }) => entry === of);
      if (!answered) return undefined;
      const name = ["department", "consulted"].flatMap((id) => {
        const said = fieldText(answered.fields[id], undefined);
        return said === "" ? [] : [said];
      })[0];
      return name ?? `${shortDay(answered.on, today)}${answered.title}`;
    },
  };
}

/** What can be done about a step that was entered. */
export function amendActions({ one, procedure, today, onRecord }: ActionParts): AmendActions {
  const taken = new Set(one.done.map(({ step }) => step));
  const fields: AmendActions["fields"] = (done, values) =>
    fieldsOf(
      procedure.steps.find(({ id }) => id === done.step),
      procedure,
      { ...one.fields, ...done.fields },
      taken,
      values,
    );
  return {
    fields,
    check: (done, input) => problemsOf(fields(done, input.values), input, today),
    onCorrect: (done, input, reason) => onRecord([correction(one, done, input, reason)]),
    onWithdraw: (done, reason) => onRecord([withdrawal(one, done, reason)]),
  };
}
