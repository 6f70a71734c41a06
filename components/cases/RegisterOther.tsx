import type { ComponentChildren, JSX } from "preact";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import type { Result } from "../../lib/model/result.ts";
import type { FormField, StepFault } from "../../lib/procedures/entering/step-form.ts";
import type { FieldHelp } from "./FieldInput.tsx";
import { StepForm, type StepInput } from "./StepForm.tsx";

/** Props of {@link RegisterOther}. */
export interface RegisterOtherProps {
  readonly title: string;
  /** What it is about, or where its first values come from; sentences. */
  readonly notes: readonly string[];
  /** What the form begins with. */
  readonly initial?: FieldValues;
  /** The present time of day, HH:MM, where the form asks for one. */
  readonly at?: string | undefined;
  readonly hint: string | undefined;
  readonly today: LocalDate;
  readonly fields: (values: FieldValues) => readonly FormField[];
  readonly check: (input: StepInput) => readonly StepFault[];
  readonly onRegister: (input: StepInput) => Promise<Result<unknown>>;
  readonly onCancel: () => void;
  readonly help: FieldHelp;
  /** What is asked ahead of the form, e.g. of whom a case is to be opened each. */
  readonly children?: ComponentChildren;
}

/** The form that opens a case of which nobody is the applicant: 行政复议, 行政诉讼, an article, a clarification. */
export function RegisterOther(props: RegisterOtherProps): JSX.Element {
  const { title, notes, initial = {}, at, hint, today, fields, check, onRegister, onCancel, help } = props;
  return (
    <section class="card register" aria-labelledby="register">
      <h2 id="register">{title}</h2>
      {notes.map((note) => (
        <p key={note} class="muted">
          {note}
        </p>
      ))}
      {hint && <p class="hint">{hint}</p>}
      {props.children}
      <StepForm
        label={title}
        fields={fields}
        initial={{ on: today, ...(at !== undefined && { at }), values: initial }}
        today={today}
        check={check}
        submit="登记"
        onSubmit={onRegister}
        onCancel={onCancel}
        help={help}
      />
    </section>
  );
}
