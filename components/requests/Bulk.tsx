import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import { success, type Result } from "../../lib/model/result.ts";
import type { BulkItem } from "../../lib/procedures/entering/bulk-steps.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { useLatest } from "../ui/use-latest.ts";
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
  const { isBusy, error, setError, ask } = useAnswer();
  const [said, setSaid] = useState("");
  const begin = useLatest();
  const title = actions.steps.find(({ id }) => id === step)?.title ?? "";
  const open = (next: string | undefined): void => {
    // A plan of the step before that is still to come is nobody's any more.
    begin();
    setStep(next);
    setPlan(undefined);
  };
  const record = (): void => {
    if (step === undefined || !plan) return;
    const count = plan.items.filter((item) => "takings" in item).length;
    ask(
      () => actions.onRecord(step, plan.input, plan.items),
      () => {
        setSaid(`${title}：已记录 ${count} 件。`);
        open(undefined);
      },
    );
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
              setSaid("");
              setError("");
              open(step === id ? undefined : id);
            }}
          >
            {name}
          </Button>
        ))}
      </fieldset>
      {error !== "" && <Notice tone="error">{error}</Notice>}
      {error === "" && said !== "" && <Notice tone="ok">{said}</Notice>}
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
            const isLast = begin();
            const cases = lines.map(({ id }) => id);
            const items = await actions.onPlan(step, input, cases);
            if (isLast()) setPlan({ input, items });
            return success({});
          }}
          onCancel={() => open(undefined)}
          help={actions.help}
        />
      )}
      {plan && (
        <BulkPreview
          title={title}
          items={plan.items}
          lines={lines}
          isBusy={isBusy}
          onRecord={record}
          onBack={() => setPlan(undefined)}
        />
      )}
    </div>
  );
}
