import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { NextStep } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Result } from "../../lib/model/result.ts";
import { endWords } from "../../lib/projections/due-words.ts";
import { Notice } from "../ui/Notice.tsx";
import { Basis } from "./Basis.tsx";
import type { FieldHelp } from "./FieldInput.tsx";
import type { FormField, StepFault } from "../../lib/procedures/entering/step-form.ts";
import { StepForm, type StepInput } from "./StepForm.tsx";
import type { FieldValues } from "../../lib/model/field.ts";

/** How the steps of a case are asked for, checked and recorded. */
export interface StepActions {
  readonly fields: (next: NextStep, values: FieldValues) => readonly FormField[];
  readonly initial: (next: NextStep) => StepInput;
  readonly check: (next: NextStep, input: StepInput) => readonly StepFault[];
  readonly onTake: (next: NextStep, input: StepInput) => Promise<Result<unknown>>;
  /** One line for who takes it, and which of several it answers. */
  readonly hint: (next: NextStep) => string | undefined;
  readonly answers: (next: NextStep) => string | undefined;
  /** What should be thought of once more; it can be recorded all the same. */
  readonly warnings: (next: NextStep, input: StepInput) => readonly string[];
  /** What helps to fill in its form: `put` puts values into it. */
  readonly helper?: (next: NextStep, input: StepInput, put: (values: FieldValues) => void) => ComponentChildren;
}

/** Props of {@link NextSteps}. */
export interface NextStepsProps {
  readonly next: readonly NextStep[];
  readonly today: LocalDate;
  readonly actions: StepActions;
  readonly help: FieldHelp;
}

/** 下一步: what can be done now, each with its article and who does it; the form opens in place. */
export function NextSteps({ next, today, actions, help }: NextStepsProps): JSX.Element {
  const [chosen, setChosen] = useState<string>();
  const opened = useRef(chosen);
  opened.current = chosen;
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The same steps are worked out anew as the minutes pass: that takes nobody's place on the page.
  const offers = next.map(keyOf).join(" ");
  useLayoutEffect(() => {
    // The step that was just taken is offered no more, and its button took the focus with it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [offers]);
  const needed = next.filter(({ optional }) => !optional);
  const offered = next.filter(({ optional }) => optional);
  const close = (key: string): void => {
    // One that was recorded late closes itself, not the one that was opened since.
    if (opened.current !== key) return;
    setChosen(undefined);
    list.current?.querySelector<HTMLElement>(`[data-step="${key}"]`)?.focus();
  };
  const item = (step: NextStep): JSX.Element => (
    <Item
      key={keyOf(step)}
      step={step}
      today={today}
      actions={actions}
      help={help}
      isOpen={chosen === keyOf(step)}
      onOpen={(open) => (open ? setChosen(keyOf(step)) : close(keyOf(step)))}
    />
  );
  return (
    <section class="card steps" aria-labelledby="next">
      <h2 id="next" ref={heading} tabIndex={-1}>
        下一步
      </h2>
      <div ref={list}>
        {next.length === 0 && <p class="muted">已经没有要办的步骤。</p>}
        <ul>{needed.map(item)}</ul>
        {offered.length > 0 && (
          <>
            <h3>按需办理</h3>
            <ul class="offered">{offered.map(item)}</ul>
          </>
        )}
      </div>
    </section>
  );
}

function keyOf({ step, of }: NextStep): string {
  return of === undefined ? step : `${step}-${of}`;
}

function Item(props: {
  readonly step: NextStep;
  readonly today: LocalDate;
  readonly actions: StepActions;
  readonly help: FieldHelp;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
}): JSX.Element {
  const { step, today, actions, help, isOpen, onOpen } = props;
  const answers = actions.answers(step);
  const hint = actions.hint(step);
  return (
    <li class={isOpen ? "step open" : "step"}>
      <div class="step-head">
        <button
          type="button"
          class="button"
          data-step={keyOf(step)}
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          {step.title}
        </button>
        <span class="who">
          {answers && <strong>{answers}</strong>} {step.role}
          {step.due !== undefined && <span class="by"> · {endWords({ due: step.due }, today)}前</span>}
        </span>
        <Basis basis={step.basis} />
      </div>
      {isOpen && (
        <>
          {hint && <p class="hint">{hint}</p>}
          <StepForm
            label={step.title}
            fields={(values) => actions.fields(step, values)}
            initial={actions.initial(step)}
            today={today}
            check={(input) => actions.check(step, input)}
            submit="记录"
            onSubmit={async (input) => {
              const done = await actions.onTake(step, input);
              if (done.ok) onOpen(false);
              return done;
            }}
            onCancel={() => onOpen(false)}
            help={help}
            live={(input, put) => (
              <>
                {actions.helper?.(step, input, put)}
                {actions.warnings(step, input).map((sentence) => (
                  <Notice key={sentence} tone="warning">
                    {sentence}
                  </Notice>
                ))}
              </>
            )}
          />
        </>
      )}
    </li>
  );
}
