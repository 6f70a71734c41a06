import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import { failure, success, type Result } from "../../lib/model/result.ts";
import type { BulkItem } from "../../lib/procedures/entering/bulk-steps.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { BulkPreview } from "./BulkPreview.tsx";
import type { FieldHelp } from "../cases/FieldInput.tsx";
import type { FormField, StepFault } from "../../lib/procedures/entering/step-form.ts";
import { StepForm, type StepInput } from "../cases/StepForm.tsx";

/** How one step is taken in many cases. */
export interface BulkActions {
  /** The steps that can be taken so: 交办, 签收, 归档. */
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  readonly today: LocalDate;
  readonly help: FieldHelp;
  readonly fields: (step: string, values: FieldValues) => readonly FormField[];
  readonly check: (step: string, input: StepInput) => readonly StepFault[];
  /** What would become of each case. */
  readonly onPlan: (step: string, input: StepInput, cases: readonly string[]) => Promise<readonly BulkItem[]>;
  /** Records it, in one go. */
  readonly onRecord: (step: string, input: StepInput, items: readonly BulkItem[]) => Promise<Result<unknown>>;
}

/** Props of {@link Bulk}. */
export interface BulkProps {
  /** The filtered list. */
  readonly lines: readonly CaseLine[];
  readonly actions: BulkActions;
  readonly departments: readonly string[];
}

interface Plan {
  readonly input: StepInput;
  readonly items: readonly BulkItem[];
}

/** One step for all cases of the filtered list: entered once, shown for each case before anything is recorded. */
export function Bulk({ lines, actions }: BulkProps): JSX.Element {
  const [step, setStep] = useState<string>();
  const [plan, setPlan] = useState<Plan>();
  const [said, setSaid] = useState<Result<string>>();
  const title = actions.steps.find(({ id }) => id === step)?.title ?? "";
  const close = (): void => {
    setStep(undefined);
    setPlan(undefined);
  };
  const record = async (): Promise<void> => {
    if (step === undefined || !plan) return;
    const count = plan.items.filter((item) => "takings" in item).length;
    const done = await actions.onRecord(step, plan.input, plan.items);
    setSaid(done.ok ? success(`${title}：已记录 ${count} 件。`) : failure(done.error));
    if (done.ok) close();
  };
  return (
    <div class="bulk">
      <fieldset class="line">
        <legend class="muted">对列出的 {lines.length} 件：</legend>
        {actions.steps.map(({ id, title: name }) => (
          <Button
            key={id}
            label={`批量${name}`}
            expanded={step === id}
            onPress={() => {
              setSaid(undefined);
              setPlan(undefined);
              setStep(step === id ? undefined : id);
            }}
          >
            {name}
          </Button>
        ))}
      </fieldset>
      {said && <Notice tone={said.ok ? "ok" : "error"}>{said.ok ? said.value : said.error}</Notice>}
      {step !== undefined && !plan && (
        <StepForm
          key={step}
          label={`批量${title}`}
          fields={(values) => actions.fields(step, values)}
          initial={{ on: actions.today, values: {} }}
          today={actions.today}
          check={(input) => actions.check(step, input)}
          submit="预览"
          onSubmit={async (input) => {
            const cases = lines.map(({ id }) => id);
            setPlan({ input, items: await actions.onPlan(step, input, cases) });
            return success({});
          }}
          onCancel={close}
          help={actions.help}
        />
      )}
      {plan && (
        <BulkPreview
          title={title}
          items={plan.items}
          lines={lines}
          onRecord={() => void record()}
          onBack={() => setPlan(undefined)}
        />
      )}
    </div>
  );
}
