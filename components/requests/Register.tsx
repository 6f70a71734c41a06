import type { JSX } from "preact";
import type { Case } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import type { Result } from "../../lib/model/result.ts";
import type { FieldHelp } from "./FieldInput.tsx";
import { Forecast } from "./Forecast.tsx";
import { type FormField, StepForm, type StepInput, type StepProblem } from "./StepForm.tsx";

/** Props of {@link Register}. */
export interface RegisterProps {
  readonly title: string;
  /** One line for who registers. */
  readonly hint: string | undefined;
  readonly today: LocalDate;
  readonly fields: (values: FieldValues) => readonly FormField[];
  /** The case as it would be. */
  readonly forecast: (input: StepInput) => Case | undefined;
  readonly check: (input: StepInput) => readonly StepProblem[];
  readonly onRegister: (input: StepInput) => Promise<Result<unknown>>;
  readonly onCancel: () => void;
  readonly help: FieldHelp;
}

/** 登记申请: the form that opens a case, with the day of receipt and all limits as they follow from what was entered. */
export function Register(props: RegisterProps): JSX.Element {
  const { title, hint, today, fields, forecast, check, onRegister, onCancel, help } = props;
  return (
    <section class="card register" aria-labelledby="register">
      <h2 id="register">{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      <StepForm
        label={title}
        dayTitle="申请到达（提交、签收）的日期"
        fields={fields}
        initial={{ on: today, values: {} }}
        today={today}
        check={check}
        submit="登记"
        onSubmit={onRegister}
        onCancel={onCancel}
        help={help}
        live={(input) => {
          const { channel } = input.values;
          return typeof channel === "string" ? (
            <Forecast channel={channel} one={forecast(input)} today={today} />
          ) : (
            <p class="muted">选好渠道，这里显示哪一天算收到之日、各项期限到哪一天。</p>
          );
        }}
      />
    </section>
  );
}
