import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValue, FieldValues } from "../../lib/model/field.ts";
import type { Result } from "../../lib/model/result.ts";
import type { FormField, StepFault } from "../../lib/procedures/entering/step-form.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { useEscape } from "./use-escape.ts";
import { FieldInput, type FieldHelp } from "./FieldInput.tsx";

/** What a person enters of one step: the day it happened, of one that is timed the time of day, and the values. */
export interface StepInput {
  readonly on: LocalDate;
  /** HH:MM in Asia/Shanghai; of a step that is not timed it is absent, and not asked for. */
  readonly at?: string;
  readonly values: FieldValues;
}

/** Props of {@link StepForm}. */
export interface StepFormProps {
  /** What the form is called. */
  readonly label: string;
  /** What the day is called. */
  readonly dayTitle?: string;
  /** The fields that are asked for, given what was entered so far. */
  readonly fields: (values: FieldValues) => readonly FormField[];
  readonly initial: StepInput;
  readonly today: LocalDate;
  /** What is wrong, in sentences; nothing where it can be recorded. */
  readonly check: (input: StepInput) => readonly StepFault[];
  /** What the button says. */
  readonly submit: string;
  readonly onSubmit: (input: StepInput) => Promise<Result<unknown>>;
  readonly onCancel?: () => void;
  readonly help: FieldHelp;
  /** Its first field does not take the focus: something before it is to be filled in first. */
  readonly isLater?: boolean;
  /** What follows from what was entered so far, shown above the buttons. */
  readonly live?: (input: StepInput, put: (values: FieldValues) => void) => ComponentChildren;
}

/** The form of one step, in place: its fields, the day it happened, what is wrong with it. */
export function StepForm(props: StepFormProps): JSX.Element {
  const {
    label,
    dayTitle = "实际发生日期",
    initial,
    today,
    submit,
    onSubmit,
    onCancel,
    help,
    live,
    isLater = false,
  } = props;
  const [first] = useState(initial);
  const [input, setInput] = useState(first);
  const [tries, setTries] = useState(0);
  const { isBusy, error, ask } = useAnswer();
  const form = useRef<HTMLFormElement>(null);
  // What was typed is not thrown away by one key.
  useEscape(form, input === first && !isLater ? onCancel : undefined);
  // As it comes, and not after it was painted: the person may be typing in another field by then.
  useLayoutEffect(() => {
    if (!isLater) form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [isLater]);
  // With the problems, and not a picture later, for the same reason.
  useLayoutEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tries]);
  const fields = props.fields(input.values);
  const asked = onlyAsked(input, fields);
  const problems = tries > 0 ? props.check(asked) : [];
  const loose = problems.filter(({ field }) => !fields.some(({ id }) => id === field));
  const put = (id: string, value: FieldValue | undefined): void => {
    const { [id]: _old, ...rest } = input.values;
    setInput({ ...input, values: value === undefined ? rest : { ...rest, [id]: value } });
  };
  // What is put in empty takes away what was there.
  const putAll = (values: FieldValues): void => {
    const all = Object.entries({ ...input.values, ...values }).filter(([, value]) => value !== "");
    setInput({ ...input, values: Object.fromEntries(all) });
  };
  const send = (): void => {
    setTries((count) => count + 1);
    if (props.check(asked).length === 0) ask(() => onSubmit(asked));
  };
  return (
    <form
      ref={form}
      class="step-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Day
        title={dayTitle}
        on={input.on}
        today={today}
        isWrong={loose.some(({ sentence }) => sentence.includes("日期"))}
        onChange={(on) => setInput(onDay(input, on, first))}
      />
      {first.at !== undefined && (
        <Time
          at={input.at ?? ""}
          isWrong={loose.some(({ sentence }) => sentence.includes("时间"))}
          onChange={(at) => setInput({ ...input, at })}
        />
      )}
      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          isRequired={field.required}
          value={input.values[field.id]}
          onChange={(value) => put(field.id, value)}
          problem={problems.find((each) => each.field === field.id)?.sentence}
          help={help}
        />
      ))}
      {live && <div class="live">{live(asked, putAll)}</div>}
      {loose.length > 0 && (
        <ul class="loose">
          {loose.map(({ sentence }) => (
            <li class="problem" key={sentence}>
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {error && <Notice tone="error">{error}</Notice>}
      <div class="line">
        <button type="submit" class="button primary" aria-disabled={isBusy}>
          {submit}
        </button>
        {onCancel && <Button onPress={onCancel}>取消</Button>}
        {problems.length > 0 && <output class="problem">有 {problems.length} 处要改</output>}
      </div>
    </form>
  );
}

function Day(props: {
  readonly title: string;
  readonly on: LocalDate;
  readonly today: LocalDate;
  readonly isWrong: boolean;
  readonly onChange: (on: LocalDate) => void;
}): JSX.Element {
  const { title, on, today, isWrong, onChange } = props;
  return (
    <div class="field-input date">
      <label>
        <span>{title}</span>
        <input
          type="date"
          value={on}
          max={today}
          aria-invalid={isWrong}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
    </div>
  );
}

function Time(props: {
  readonly at: string;
  readonly isWrong: boolean;
  readonly onChange: (at: string) => void;
}): JSX.Element {
  const { at, isWrong, onChange } = props;
  return (
    <div class="field-input date">
      <label>
        <span>发生时间</span>
        <input
          type="time"
          value={at}
          aria-required
          aria-invalid={isWrong}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
    </div>
  );
}

/** The present time of day that was put in beforehand is that of no other day. */
function onDay(input: StepInput, on: LocalDate, first: StepInput): StepInput {
  return { ...input, on, ...(input.at === first.at && on !== first.on && { at: "" }) };
}

/** What a field held that is asked for no more is not recorded. */
function onlyAsked({ values, ...rest }: StepInput, fields: readonly FormField[]): StepInput {
  const asked = new Set(fields.map(({ id }) => id));
  return { ...rest, values: Object.fromEntries(Object.entries(values).filter(([id]) => asked.has(id))) };
}
