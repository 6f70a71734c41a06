import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { civilDayOf } from "../../lib/deadlines/civil-day.ts";
import { periodDays } from "../../lib/deadlines/period.ts";
import type { Result } from "../../lib/model/result.ts";
import type { EnteredValue } from "../../lib/model/figures.ts";
import { useAnswer } from "../ui/use-answer.ts";
import { useFocused } from "../ui/use-focused.ts";
import { valueText } from "./figure-words.ts";
import type { FigureShown } from "./shown-figures.ts";

/** Records a figure of a period; null takes it back. */
export type OnEnter = (figure: string, period: string, value: number | null, note: string) => Promise<Result<unknown>>;

/** Props of {@link EnterFigure}. */
export interface EnterFigureProps {
  readonly figure: FigureShown;
  readonly period: string;
  /** Absent: it was not entered yet. */
  readonly entered: EnteredValue | undefined;
  /** Where a person finds it. */
  readonly hint: string | undefined;
  /** Absent where nothing can be entered. */
  readonly onEnter: OnEnter | undefined;
}

/** What was entered of a figure for one period, by whom and where from, and the form that enters it. */
export function EnterFigure(props: EnterFigureProps): JSX.Element {
  const { figure, period, entered, onEnter } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const title = periodDays(period)?.title ?? period;
  const done = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <li class="entry">
      <div class="line">
        <span>{title}</span>
        {entered ? <b>{valueText({ ...figure, value: entered.value })}</b> : <span class="muted">未录入</span>}
        {onEnter && (
          <button
            type="button"
            ref={button}
            class="link screen-only"
            aria-expanded={isOpen}
            aria-label={`${entered ? "更正" : "录入"}${figure.title}（${title}）`}
            onClick={() => setOpen(!isOpen)}
          >
            {entered ? "更正" : "录入"}
          </button>
        )}
      </div>
      {entered && (
        <p class="muted">
          {entered.by || "未填姓名"} {civilDayOf(entered.enteredAt)} 录入
          {entered.note === "" ? "" : `，来源：${entered.note}`}
        </p>
      )}
      {isOpen && onEnter && <EnterForm {...props} title={title} onEnter={onEnter} onDone={done} />}
    </li>
  );
}

const HIGHEST = 1e12;

function EnterForm(
  props: EnterFigureProps & { readonly title: string; readonly onEnter: OnEnter; readonly onDone: () => void },
): JSX.Element {
  const { title, figure, period, entered, hint, onEnter, onDone } = props;
  const [value, setValue] = useState(entered ? String(entered.value) : "");
  const [note, setNote] = useState(entered?.note ?? "");
  const { isBusy, error, setError, ask } = useAnswer();
  const first = useFocused<HTMLInputElement>();
  const record = (next: number | null): void => ask(() => onEnter(figure.id, period, next, note.trim()), onDone);
  const submit = (): void => {
    const number = value.trim() === "" ? Number.NaN : Number(value);
    if (!(number >= 0 && number <= HIGHEST)) setError("请填写数字，不能是负数；没有的填 0。");
    else if (note.trim() === "") setError("请写明数字从哪里来，例如公众号后台、某科室报送。");
    else record(number);
  };
  return (
    <form
      class="enter-figure"
      aria-label={`${figure.title}（${title}）`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="field">
        <span>数字（{figure.unit}）</span>
        <input
          type="number"
          ref={first}
          min="0"
          step="any"
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </label>
      <label class="field source">
        <span>来源</span>
        <input
          type="text"
          maxLength={200}
          placeholder={hint}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button primary" aria-disabled={isBusy}>
        保存
      </button>
      {entered && (
        <button type="button" class="button" aria-disabled={isBusy} onClick={() => record(null)}>
          撤回录入
        </button>
      )}
      {error !== "" && (
        <p class="problem" role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
