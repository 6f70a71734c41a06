import type { JSX } from "preact";
import { caseLink } from "../../components/requests/case-link.ts";
import type { FieldHelp } from "../../components/requests/FieldInput.tsx";
import { Register } from "../../components/requests/Register.tsx";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { newId } from "../../lib/platform/new-id.ts";
import type { Cases } from "./cases-state.ts";
import { forecast } from "./forecast.ts";
import { record, taking } from "./record-steps.ts";
import { fieldsOf, problemsOf } from "./step-checks.ts";

/** Props of {@link NewCase}. */
export interface NewCaseProps {
  readonly cases: Cases;
  readonly procedure: Procedure;
  readonly date: LocalDate;
  readonly help: FieldHelp;
}

/** The form that opens a case. */
export function NewCase({ cases, procedure, date, help }: NewCaseProps): JSX.Element {
  const step = procedure.steps.find(({ id }) => id === procedure.starts);
  const fields = (values: FieldValues) => fieldsOf(step, procedure, {}, new Set(), values);
  return (
    <Register
      title={step?.title ?? ""}
      hint={step?.hint}
      today={date}
      fields={fields}
      forecast={({ on, values }) => forecast(cases, procedure, on, String(values["channel"]), false)}
      check={(input) => problemsOf(fields(input.values), input, date)}
      onRegister={async (input) => {
        const id = newId();
        const saved = await record([taking({ id, procedure: procedure.id }, { step: procedure.starts }, input)]);
        if (saved.ok) location.hash = caseLink(id);
        return saved;
      }}
      onCancel={() => void (location.hash = "requests")}
      help={help}
    />
  );
}
