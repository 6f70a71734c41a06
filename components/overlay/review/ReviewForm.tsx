import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { FormField, StepFault } from "../../../lib/model/step-fields.ts";
import { useSeen } from "../seen.ts";
import { useTrusted } from "../trusted.ts";
import { controlName, readValues } from "./read-values.ts";
import { ReviewField } from "./ReviewField.tsx";
import type { StepAnswer, StepAsked } from "./review-state.ts";
import { useTyped } from "./typed.ts";
import type { Result } from "../../../lib/model/result.ts";

/** How long typing must rest before the form is asked for anew, in milliseconds. */
const PAUSE = 400;

const NO_SLIP: StepFault = { field: "slip-number", sentence: "请填写审核单的编号。" };
const COVERED = "这个按钮刚才被挡住，或者刚刚滚到眼前，没有记录。请看清后再按一次。";

/** What makes a step one that can be signed here or entered from a paper slip. */
const SIGNED = "signed-by";
const SLIP = "slip-number";
const DAY = "on";

/** Props of {@link ReviewForm}. */
export interface ReviewFormProps {
  readonly step: string;
  readonly of?: string | undefined;
  /** What the form is called. */
  readonly label: string;
  /** What its button says. */
  readonly submit: string;
  /** Who sits at this desk. */
  readonly person: string;
  readonly today: LocalDate;
  /** What it is filled in with. */
  readonly initial?: FieldValues;
  readonly ask: (step: StepAsked) => Promise<Result<StepAnswer>>;
  readonly take: (step: StepAsked) => Promise<string | undefined>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  /** The button was pressed while something lay over it. */
  readonly onCovered: (() => void) | undefined;
}

/** The form of one step, in place. What depends on what was filled in comes and goes once typing rests. */
export function ReviewForm(props: ReviewFormProps): JSX.Element {
  const { step, of, label, submit, person, today, initial = {}, ask, take, onDone, onCancel, onCovered } = props;
  const trusted = useTrusted();
  const form = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const askSeen = useSeen(button);
  const [answer, setAnswer] = useState<StepAnswer>();
  const [isPaper, setPaper] = useState(false);
  const [isTried, setTried] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState("");
  const [noSlip, setNoSlip] = useState(false);
  const asked = useRef(0);
  const known = answer?.fields ?? [];
  const isSigned = known.some(({ id }) => id === SIGNED || id === SLIP);

  function entered(): StepAsked {
    const { current } = form;
    const fields = current && answer ? readValues(current, shown(known, isPaper)) : initial;
    const day = current?.querySelector<HTMLInputElement>(`[name="${controlName(DAY)}"]`)?.value;
    return { step, of, on: day === undefined || day === "" ? today : day, fields };
  }

  async function look(): Promise<StepAnswer | undefined> {
    const turn = ++asked.current;
    const reply = await ask(entered());
    // What was typed meanwhile is asked for by a later turn.
    if (turn !== asked.current) return undefined;
    setFailed(reply.ok ? "" : reply.error);
    if (reply.ok) setAnswer(reply.value);
    return reply.ok ? reply.value : undefined;
  }

  /** The answer to what stands in the form: where typing rested meanwhile, and asked anew, it is asked once more. */
  async function lookLast(): Promise<StepAnswer | undefined> {
    for (;;) {
      const turn = asked.current + 1;
      const now = await look();
      if (turn === asked.current) return now;
    }
  }

  useEffect(() => {
    void look();
  }, []);
  useTyped(form, PAUSE, () => void look());
  useLayoutEffect(() => {
    if (answer) form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus({ preventScroll: true });
  }, [answer === undefined]);
  // With what is wrong, and not a picture later: the person may be typing in another field by then.
  useLayoutEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusals]);

  async function record(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    const now = await lookLast();
    setTried(true);
    const input = entered();
    const isWhole = !isPaper || !known.some(({ id }) => id === SLIP) || input.fields[SLIP] !== undefined;
    setNoSlip(!isWhole);
    if (now && now.faults.length === 0 && isWhole) {
      const fault = await take(input);
      if (fault === undefined) return onDone();
      setFailed(fault);
    }
    setBusy(false);
    setRefusals((count) => count + 1);
  }

  const confirm = (): void =>
    askSeen((seen) => {
      if (seen) void record();
      else {
        onCovered?.();
        setFailed(COVERED);
      }
    });

  const faults = isTried ? [...(answer?.faults ?? []), ...(noSlip && isPaper ? [NO_SLIP] : [])] : [];
  const loose = faults.filter(({ field }) => !known.some(({ id }) => id === field));
  return (
    <section class="form step" aria-label={label} ref={form} aria-busy={isBusy}>
      {!answer && failed === "" && <p>正在准备……</p>}
      {isSigned && <Hand isPaper={isPaper} onChange={setPaper} />}
      {answer && (isPaper || !isSigned) && (
        <div class="asked">
          <label htmlFor={controlName(DAY)}>{isPaper ? "签字日期" : "实际发生日期"}</label>
          <input type="date" id={controlName(DAY)} name={controlName(DAY)} max={today} defaultValue={today} />
        </div>
      )}
      {shown(known, isPaper).map((field) => (
        <ReviewField
          key={field.id === SIGNED ? `${field.id}-${isPaper}` : field.id}
          field={begun(field, initial, isPaper ? "" : person)}
          problem={faults.find((each) => each.field === field.id)?.sentence}
        />
      ))}
      {answer?.warnings.map((sentence) => (
        <p class="warning" key={sentence}>
          {sentence}
        </p>
      ))}
      {loose.map(({ sentence }) => (
        <p class="fault" key={sentence}>
          {sentence}
        </p>
      ))}
      <p class="fault" role="alert">
        {failed}
      </p>
      <div class="acts">
        <button type="button" class="mend" ref={button} aria-disabled={isBusy || !answer} onClick={trusted(confirm)}>
          {submit}
        </button>
        <button type="button" class="text" onClick={trusted(onCancel)}>
          取消
        </button>
      </div>
    </section>
  );
}

function Hand(props: { readonly isPaper: boolean; readonly onChange: (isPaper: boolean) => void }): JSX.Element {
  const trusted = useTrusted();
  const { isPaper, onChange } = props;
  return (
    <fieldset class="asked">
      <legend class="unseen">怎样办理</legend>
      <label class="choice">
        <input type="radio" name="review-hand" checked={!isPaper} onClick={trusted(() => onChange(false))} />
        本人现在办理
      </label>
      <label class="choice">
        <input type="radio" name="review-hand" checked={isPaper} onClick={trusted(() => onChange(true))} />
        照纸质单登记
      </label>
    </fieldset>
  );
}

/** Whoever signs here has no slip. */
function shown(fields: readonly FormField[], isPaper: boolean): readonly FormField[] {
  return isPaper ? fields.map(askedOfSlip) : fields.filter(({ id }) => id !== SLIP);
}

function askedOfSlip(field: FormField): FormField {
  return field.id === SLIP ? { ...field, required: true } : field;
}

/** With what a field begins: what the case knows, what the page says, who sits here. */
function begun(field: FormField, initial: FieldValues, person: string): FormField {
  const value = field.id === SIGNED && field.value === undefined ? person : (initial[field.id] ?? field.value);
  return value === undefined ? field : { ...field, value };
}
