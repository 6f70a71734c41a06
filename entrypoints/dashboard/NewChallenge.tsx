import type { JSX } from "preact";
import { caseLink } from "../../components/requests/case-link.ts";
import { RegisterOther } from "../../components/requests/RegisterOther.tsx";
import type { Procedure } from "../../lib/model/procedure.ts";
import { newId } from "../../lib/platform/new-id.ts";
import { stepForm } from "../../lib/procedures/entering/step-form.ts";
import { stepFaults } from "../../lib/procedures/entering/validate-step.ts";
import { ABOUT } from "./links-of.ts";
import { record, taking, tying } from "./record-steps.ts";
import type { RequestsViewProps } from "./RequestsView.tsx";

/** The form that opens a 复议 or 诉讼 about a request, and ties the two. */
export function NewChallenge(
  props: RequestsViewProps & { readonly procedure: Procedure; readonly about: string },
): JSX.Element {
  const { cases, procedure, about, date, help, loaded } = props;
  const place = { procedure, step: procedure.starts };
  const step = procedure.steps.find(({ id }) => id === procedure.starts);
  const line = cases.state().byId.get(about);
  const whole = (values: object) => ({ ...values, [ABOUT]: about });
  return (
    <RegisterOther
      title={`${procedure.title}：${step?.title ?? ""}`}
      about={line?.number || line?.content || ""}
      hint={step?.hint}
      today={date}
      fields={(values) => stepForm(place, whole(values)).filter(({ id }) => id !== ABOUT)}
      check={({ on, values }) =>
        stepFaults({ ...place, on, values: whole(values), by: loaded.person, now: new Date() })
      }
      onRegister={async ({ on, values }) => {
        const one = { id: newId(), procedure: procedure.id };
        const saved = await record([
          taking(one, place, { on, values: whole(values) }),
          tying(one, about, "challenges"),
        ]);
        if (saved.ok) location.hash = caseLink(one.id);
        return saved;
      }}
      onCancel={() => void (location.hash = caseLink(about))}
      help={help}
    />
  );
}
