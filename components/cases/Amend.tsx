import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { DoneStep } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { Button } from "../ui/Button.tsx";
import type { FieldHelp } from "./FieldInput.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { useEscape } from "./use-escape.ts";
import type { FormField, StepFault } from "../../lib/procedures/entering/step-form.ts";
import { StepForm, type StepInput } from "./StepForm.tsx";
import type { AmendActions } from "./Timeline.tsx";

/** A reason is at least so long, in characters. */
const SHORTEST = 4;

const REASON: FormField = { id: "amend-reason", title: "更正原因", kind: "text", maxLength: 500, required: true };

/** Props of {@link Amend}. */
export interface AmendProps {
  readonly done: DoneStep;
  readonly how: "correct" | "withdraw";
  readonly today: LocalDate;
  readonly actions: AmendActions;
  readonly help: FieldHelp;
  readonly onClose: () => void;
}

/** Corrects a step or takes it back; either needs a reason, and what stood there stays to be seen. */
export function Amend(props: AmendProps): JSX.Element {
  return props.how === "correct" ? <Correct {...props} /> : <Withdraw {...props} />;
}

function Correct({ done, today, actions, help, onClose }: AmendProps): JSX.Element {
  const at = actions.at?.(done);
  return (
    <StepForm
      label={`更正${done.title}`}
      fields={(values) => [...actions.fields(done, values), REASON]}
      initial={{ on: done.on, ...(at !== undefined && { at }), values: done.fields }}
      today={today}
      check={(input) => [...actions.check(done, own(input)), ...reasonProblem(reasonOf(input), REASON.id)]}
      live={(input) =>
        actions.warnings?.(done, own(input)).map((sentence) => (
          <Notice key={sentence} tone="warning">
            {sentence}
          </Notice>
        ))
      }
      submit="记录更正"
      onSubmit={async (input) => {
        const saved = await actions.onCorrect(done, own(input), reasonOf(input));
        if (saved.ok) onClose();
        return saved;
      }}
      onCancel={onClose}
      help={help}
    />
  );
}

function own({ values: { [REASON.id]: _reason, ...values }, ...rest }: StepInput): StepInput {
  return { ...rest, values };
}

function reasonOf({ values }: StepInput): string {
  const reason = values[REASON.id];
  return typeof reason === "string" ? reason.trim() : "";
}

function Withdraw({ done, actions, onClose }: AmendProps): JSX.Element {
  const [reason, setReason] = useState("");
  const { isBusy, error, setError, ask } = useAnswer();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, onClose);
  const send = (): void => {
    const [short] = reasonProblem(reason.trim(), REASON.id);
    if (short) setError(short.sentence);
    else ask(() => actions.onWithdraw(done, reason.trim()), onClose);
  };
  return (
    <form
      ref={form}
      class="step-form"
      aria-label={`撤销${done.title}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="field-input">
        <label htmlFor={id}>撤销原因（这一步其实没有发生）</label>
        <input
          id={id}
          type="text"
          maxLength={500}
          aria-required
          aria-invalid={error !== ""}
          aria-describedby={error === "" ? undefined : `${id}-problem`}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        {error !== "" && (
          <p class="problem" id={`${id}-problem`}>
            {error}
          </p>
        )}
      </div>
      <div class="line">
        <button type="submit" class="button danger" aria-disabled={isBusy}>
          记录撤销
        </button>
        <Button onPress={onClose}>取消</Button>
      </div>
    </form>
  );
}

function reasonProblem(reason: string, field: string): StepFault[] {
  if (reason.length >= SHORTEST) return [];
  return [{ field, sentence: `请写明原因，至少 ${SHORTEST} 个字；原来的记录会保留。` }];
}
