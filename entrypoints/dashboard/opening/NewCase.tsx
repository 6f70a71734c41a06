import type { JSX } from "preact";
import { caseLink } from "../../../components/cases/case-link.ts";
import { Register } from "../../../components/requests/Register.tsx";
import type { StepInput } from "../../../components/cases/StepForm.tsx";
import type { PersonRecord } from "../../../lib/model/person.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import type { Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { stepForm } from "../../../lib/procedures/entering/step-form.ts";
import { stepFaults } from "../../../lib/procedures/entering/validate-step.ts";
import { applicantKinds } from "../../../lib/projections/requests/applicant-kinds.ts";
import { receiptRule } from "../../../lib/projections/requests/receipt-rule.ts";
import { forecast } from "./forecast.ts";
import { record, registering } from "../case/record-steps.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** What the vault says of the applicant, and is not asked for in the form. */
const OF_APPLICANT = ["applicant", "same-token", "applicant-kind"];
/** Stands for what the vault is going to say. */
const TO_COME = { applicant: newId(), "applicant-kind": "natural" };

/** The form that opens a case. */
export function NewCase(props: RequestsViewProps & { readonly procedure: Procedure }): JSX.Element {
  const { cases, procedure, date, help, applicants, loaded } = props;
  const place = { procedure, step: procedure.starts };
  const step = procedure.steps.find(({ id }) => id === procedure.starts);
  const register = async (input: StepInput, person: PersonRecord): Promise<Result<unknown>> => {
    const kept = await applicants.put(person);
    if (!kept.ok) return kept;
    const id = newId();
    const saved = await record([registering({ id, procedure }, input, { ...kept.value, record: person })]);
    if (saved.ok) location.hash = caseLink(id);
    return saved;
  };
  return (
    <Register
      title={step?.title ?? ""}
      hint={step?.hint}
      today={date}
      fields={(values) => stepForm(place, values).filter(({ id }) => !OF_APPLICANT.includes(id))}
      receipt={(channel) => receiptRule(procedure, channel)}
      forecast={({ on, values }) => forecast(cases, procedure, on, String(values["channel"]), false)}
      check={({ on, values }) =>
        stepFaults({ ...place, on, values: { ...values, ...TO_COME }, by: loaded.person, now: new Date() })
      }
      onRegister={register}
      onCancel={() => void (location.hash = "requests")}
      help={help}
      vault={applicants.vault()}
      kinds={applicantKinds(procedure)}
    />
  );
}
