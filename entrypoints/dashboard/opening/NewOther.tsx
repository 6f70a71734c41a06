import type { ComponentChildren, JSX } from "preact";
import { caseLink } from "../../../components/cases/case-link.ts";
import { UNSHOWN } from "../../../components/persons/of-vault.ts";
import { RegisterOther } from "../../../components/cases/RegisterOther.tsx";
import { civilTimeOf } from "../../../lib/deadlines/civil-day.ts";
import type { CaseTie } from "../../../lib/model/case-tie.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import type { Result } from "../../../lib/model/result.ts";
import { stepForm, type StepFault } from "../../../lib/procedures/entering/step-form.ts";
import { stepFaults } from "../../../lib/procedures/entering/validate-step.ts";
import { record, taking, tying } from "../case/record-steps.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** Props of {@link NewOther}. */
export interface NewOtherProps extends Pick<RequestsViewProps, "date" | "help" | "loaded"> {
  readonly procedure: Procedure;
  readonly title: string;
  readonly notes: readonly string[];
  /** Values that are not asked for, e.g. the request that a 复议 is about. */
  readonly fixed?: FieldValues;
  /** Values that the form begins with. */
  readonly initial?: FieldValues;
  /** The case that it is tied to as soon as it is opened. */
  readonly tie?: { readonly to: string; readonly tie: CaseTie };
  /** Where giving it up leads. */
  readonly back: string;
  /** What is asked ahead of the form, what is wrong with that, and the values that come of it once all is right. */
  readonly children?: ComponentChildren;
  readonly faults?: () => readonly StepFault[];
  readonly prepare?: () => Promise<Result<FieldValues>>;
}

/** The form that opens a case of which nobody is the applicant, and ties it to what it is about. */
export function NewOther(props: NewOtherProps): JSX.Element {
  const { procedure, title, notes, fixed = {}, initial, tie, back, date, help, loaded } = props;
  const { children, faults = () => [], prepare } = props;
  const place = { procedure, step: procedure.starts };
  const step = procedure.steps.find(({ id }) => id === procedure.starts);
  const whole = (values: FieldValues): FieldValues => ({ ...values, ...fixed });
  return (
    <RegisterOther
      title={title}
      notes={notes}
      {...(initial && { initial })}
      hint={step?.hint}
      today={date}
      fields={(values) => stepForm(place, whole(values)).filter(({ id }) => !(id in fixed) && !UNSHOWN.includes(id))}
      at={step?.timed ? civilTimeOf(new Date().toISOString()) : undefined}
      check={({ values, ...when }) => [
        ...faults(),
        ...stepFaults({ ...place, ...when, values: whole(values), by: loaded.person, now: new Date() }),
      ]}
      onRegister={async ({ values, ...when }) => {
        const one = { id: newId(), procedure: procedure.id };
        const more = await prepare?.();
        if (more && !more.ok) return more;
        const saved = await record([
          taking(one, place, { ...when, values: { ...whole(values), ...more?.value } }),
          ...(tie ? [tying(one, tie.to, tie.tie)] : []),
        ]);
        if (saved.ok) location.hash = caseLink(one.id);
        return saved;
      }}
      onCancel={() => void (location.hash = back)}
      help={help}
    >
      {children}
    </RegisterOther>
  );
}
