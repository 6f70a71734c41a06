import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { RegisterOther } from "../../../components/cases/RegisterOther.tsx";
import { EachOf } from "../../../components/supervision/EachOf.tsx";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { stepForm } from "../../../lib/procedures/entering/step-form.ts";
import { stepFaults } from "../../../lib/procedures/entering/validate-step.ts";
import { wordsOf } from "../../../lib/projections/case-kinds.ts";
import { record, taking } from "../case/record-steps.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** Props of {@link StartEach}. */
export interface StartEachProps extends Pick<RequestsViewProps, "date" | "help" | "loaded"> {
  readonly procedure: Procedure;
  readonly title: string;
  /** The field of the first step of which each value gets a case. */
  readonly field: string;
}

/** The form that opens several cases of one procedure at once, e.g. an assessment for each department: all are recorded, or none. */
export function StartEach({ procedure, title, field, date, help, loaded }: StartEachProps): JSX.Element {
  const known = help.names[kindOf(procedure, field)] ?? [];
  const [given, setGiven] = useState<{ readonly names: readonly string[]; readonly chosen: readonly string[] }>();
  // Until somebody chose, whatever is known: the log may still be read.
  const { names, chosen } = given ?? { names: known, chosen: known };
  const place = { procedure, step: procedure.starts };
  const called = procedure.fields.find(({ id }) => id === field)?.title ?? "";
  const whole = (values: FieldValues, name: string): FieldValues => ({ ...values, [field]: name });
  const { list } = wordsOf(procedure.id);
  return (
    <RegisterOther
      title={title}
      notes={[]}
      hint={procedure.steps.find(({ id }) => id === procedure.starts)?.hint}
      today={date}
      fields={(values) => stepForm(place, values).filter(({ id }) => id !== field)}
      check={(input) =>
        chosen.length === 0
          ? [{ sentence: `“${called}”一个也没有选，请至少选一个。` }]
          : stepFaults({
              ...place,
              ...input,
              values: whole(input.values, chosen[0] ?? ""),
              by: loaded.person,
              now: new Date(),
            })
      }
      onRegister={async (input) => {
        const saved = await record(
          chosen.map((name) =>
            taking({ id: newId(), procedure: procedure.id }, place, { ...input, values: whole(input.values, name) }),
          ),
        );
        if (saved.ok) location.hash = list;
        return saved;
      }}
      onCancel={() => void (location.hash = list)}
      help={help}
    >
      <EachOf
        title={called}
        names={names}
        chosen={chosen}
        onChange={(all, some) => setGiven({ names: all, chosen: some })}
      />
    </RegisterOther>
  );
}

function kindOf({ fields }: Procedure, field: string): Procedure["fields"][number]["kind"] {
  return fields.find(({ id }) => id === field)?.kind ?? "text";
}
