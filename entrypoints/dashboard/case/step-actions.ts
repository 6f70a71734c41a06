import type { StepActions } from "../../../components/cases/NextSteps.tsx";
import { UNSHOWN } from "../../../components/persons/of-vault.ts";
import type { AmendActions } from "../../../components/cases/Timeline.tsx";
import { civilTimeOf } from "../../../lib/deadlines/civil-day.ts";
import type { Case, DoneStep, NextStep } from "../../../lib/model/case.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { Entry, Person } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { failure, type Result } from "../../../lib/model/result.ts";
import { lawWarnings } from "../../../lib/procedures/entering/law-faults.ts";
import { movedRules } from "../../../lib/procedures/entering/moved-rules.ts";
import { stepForm, type FormField, type StepPlace } from "../../../lib/procedures/entering/step-form.ts";
import { stepFaults } from "../../../lib/procedures/entering/validate-step.ts";
import { withdrawFaults } from "../../../lib/procedures/entering/withdraw-faults.ts";
import { shortDay } from "../../../lib/projections/due-words.ts";
import { fieldText } from "../../../lib/projections/cases/field-text.ts";
import { correction, taking, withdrawal } from "./record-steps.ts";

/** What the actions work with. */
export interface ActionParts {
  readonly one: Case;
  readonly procedure: Procedure;
  /** All versions of all procedures, where a correction may move the case to another. */
  readonly procedures?: readonly Procedure[];
  readonly today: LocalDate;
  readonly by: Person;
  readonly onRecord: (entries: readonly Entry[]) => Promise<Result<unknown>>;
}

/** What can be done next in a case. */
export function stepActions({ one, procedure, today, by, onRecord }: ActionParts): StepActions {
  const stepOf = (id: string) => procedure.steps.find((step) => step.id === id);
  const place = (next: NextStep): StepPlace => placeOf(one, procedure, next);
  return {
    fields: (next, values) => stepForm(place(next), values).filter(({ id }) => !UNSHOWN.includes(id)),
    initial: (next) => ({
      on: today,
      ...(stepOf(next.step)?.timed && { at: civilTimeOf(new Date().toISOString()) }),
      values: valuesOf(stepForm(place(next))),
    }),
    check: (next, input) => stepFaults({ ...place(next), ...input, by, now: new Date() }),
    warnings: (next, input) => lawWarnings({ ...place(next), ...input, by, now: new Date() }),
    onTake: (next, input) => onRecord([taking(one, next, input)]),
    hint: ({ step }) => stepOf(step)?.hint,
    answers({ of }) {
      const answered = one.done.find(({ entry }) => entry === of);
      if (!answered) return undefined;
      const [name] = ["department", "consulted"].map((id) => fieldText(answered.fields[id], undefined)).filter(Boolean);
      return name ?? `${shortDay(answered.on, today)}${answered.title}`;
    },
  };
}

/** What can be done about a step that was entered. */
export function amendActions({ one, procedure, procedures = [], by, onRecord }: ActionParts): AmendActions {
  const place = (done: DoneStep): StepPlace => placeOf(one, procedure, done);
  return {
    fields: (done, values) => stepForm(place(done), values).filter(({ id }) => !UNSHOWN.includes(id)),
    at: ({ step, at }) => (procedure.steps.some(({ id, timed }) => id === step && timed) ? civilTimeOf(at) : undefined),
    check: (done, { values, ...when }) =>
      stepFaults({ ...place(done), ...when, values: whole(done, values), by, now: new Date(), correcting: done.entry }),
    warnings: ({ entry }, { on }) => movedRules(procedures, one, { correcting: entry, on }),
    onCorrect: (done, { values, ...when }, reason) =>
      onRecord([
        correction(one, done, { ...when, values: { ...unasked(done, procedure), ...whole(done, values) } }, reason),
      ]),
    async onWithdraw(done, reason) {
      const [first] = withdrawFaults(one, done, procedure);
      return first === undefined ? onRecord([withdrawal(one, done, reason)]) : failure(first);
    },
  };
}

/** What was put down with a step that its form never asks for, e.g. the case that fulfilled a duty. */
function unasked({ step, fields }: DoneStep, { steps }: Procedure): FieldValues {
  const asked = new Set(steps.find(({ id }) => id === step)?.fields.map(({ field }) => field));
  return Object.fromEntries(Object.entries(fields).filter(([id]) => !asked.has(id)));
}

/** With what is not asked for in a correction and stays as it is. */
function whole({ fields }: DoneStep, values: FieldValues): FieldValues {
  const kept = Object.entries(fields).filter(([id]) => UNSHOWN.includes(id));
  return { ...Object.fromEntries(kept), ...values };
}

/** What a form begins with, where the case knows it. */
export function valuesOf(fields: readonly FormField[]): FieldValues {
  return Object.fromEntries(fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])));
}

function placeOf(one: Case, procedure: Procedure, { step, of }: Pick<NextStep, "step" | "of">): StepPlace {
  return { procedure, found: one, step, ...(of !== undefined && { of }) };
}
