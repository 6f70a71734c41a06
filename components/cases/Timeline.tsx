import type { ComponentChildren, JSX } from "preact";
import type { Case, DoneStep } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import type { Result } from "../../lib/model/result.ts";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import type { CaseHistory } from "../../lib/projections/cases/step-history.ts";
import type { FieldHelp } from "./FieldInput.tsx";
import type { FormField, StepFault } from "../../lib/procedures/entering/step-form.ts";
import type { StepInput } from "./StepForm.tsx";
import { TimelineStep } from "./TimelineStep.tsx";

/** What can be done about a step that was entered. */
export interface AmendActions {
  readonly fields: (done: DoneStep, values: StepInput["values"]) => readonly FormField[];
  readonly check: (done: DoneStep, input: StepInput) => readonly StepFault[];
  /** What may be recorded and should be known before; sentences. */
  readonly warnings?: (done: DoneStep, input: StepInput) => readonly string[];
  /** Of a step that is timed, the time of day that was entered: HH:MM. */
  readonly at?: (done: DoneStep) => string | undefined;
  readonly onCorrect: (done: DoneStep, input: StepInput, reason: string) => Promise<Result<unknown>>;
  readonly onWithdraw: (done: DoneStep, reason: string) => Promise<Result<unknown>>;
}

/** Props of {@link Timeline}. */
export interface TimelineProps {
  readonly one: Case;
  readonly procedure: Procedure;
  readonly history: CaseHistory;
  readonly today: LocalDate;
  readonly actions: AmendActions;
  readonly help: FieldHelp;
  /** What makes the documents of a step. */
  readonly documents?: (done: DoneStep) => ComponentChildren;
}

/** 办理过程: every step with the day it happened and when it was entered, what was corrected, what was taken back. */
export function Timeline({ one, procedure, history, ...rest }: TimelineProps): JSX.Element {
  const struck = one.withdrawn.map((step) => ({
    step,
    struck: history.withdrawn.find(({ entry }) => entry === step.entry),
  }));
  const all = [...one.done.map((step) => ({ step, struck: undefined })), ...struck].sort((a, b) =>
    // Of one day they stay as the case has them: a step without an hour is no earlier than one with an hour.
    a.step.on === b.step.on ? 0 : a.step.on < b.step.on ? -1 : 1,
  );
  return (
    <section class="card timeline" aria-labelledby="timeline">
      <h2 id="timeline">办理过程</h2>
      <ol>
        {all.map(({ step, struck: withdrawal }) => (
          <TimelineStep
            key={step.entry}
            done={step}
            procedure={procedure}
            answered={one.done.find(({ entry }) => entry === step.of)}
            earlier={history.earlier.get(step.entry) ?? []}
            withdrawn={withdrawal}
            {...rest}
          />
        ))}
      </ol>
      {history.documents.length > 0 && (
        <>
          <h3>已生成的文书</h3>
          <ul class="made">
            {history.documents.map(({ document, name, at, by }) => (
              <li key={`${document} ${at}`}>
                {name} <span class="muted">{`${civilMinute(at)} ${by.name}`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {one.notes.map((note) => (
        <p key={note} class="problem">
          {note}
        </p>
      ))}
    </section>
  );
}
