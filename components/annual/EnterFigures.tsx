import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import type { ReportHint } from "../../lib/model/annual-report.ts";
import type { Result } from "../../lib/model/result.ts";
import type { EnteredFigure } from "../../lib/projections/annual-report/entered-figures.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";

/** A figure that no event holds, as a person is asked for it. */
export interface AskedCell {
  /** The figure's id in the log. */
  readonly figure: string;
  readonly title: string;
  /** An amount with decimals; else a whole number. */
  readonly isAmount: boolean;
  /** What was entered and counts. */
  readonly entered?: EnteredFigure | undefined;
  /** What the log has to say to it. */
  readonly hint?: ReportHint | undefined;
}

/** What is entered of a figure; null takes back what was. */
export interface FigureValue {
  readonly figure: string;
  readonly value: number | null;
  readonly note: string;
}

/** Props of {@link EnterFigures}. */
export interface EnterFiguresProps {
  readonly cells: readonly AskedCell[];
  /** Records all of them or none. */
  readonly onEnter: (values: readonly FigureValue[]) => Promise<Result<unknown>>;
  readonly onDone: () => void;
}

/** Asks for one figure or several at once; those left empty stay as they are. */
export function EnterFigures({ cells, onEnter, onDone }: EnterFiguresProps): JSX.Element {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [note, setNote] = useState(() => cells.find(({ entered }) => entered)?.entered?.note ?? "");
  const { isBusy, error, setError, ask } = useAnswer();
  const valueOf = ({ figure, entered }: AskedCell): string => values[figure] ?? entered?.value.toString() ?? "";
  const record = (next: readonly FigureValue[]): void => ask(() => onEnter(next), onDone);
  function save(): void {
    const filled = cells.filter((cell) => valueOf(cell).trim() !== "");
    const wrong = filled.find((cell) => !isNumber(valueOf(cell), cell.isAmount));
    if (wrong) return setError(`“${wrong.title}”要填${wrong.isAmount ? "不小于0的金额" : "不小于0的整数"}，没有保存。`);
    if (filled.length === 0) return setError("还没有填数字，没有保存；没有发生的请填 0。");
    record(filled.map((cell) => ({ figure: cell.figure, value: Number(valueOf(cell)), note: note.trim() })));
  }
  return (
    <form
      class="enter-figures"
      aria-label="填报数字"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p class="muted">记录里没有这些数字，由人填报并注明来源；没有发生的填 0。</p>
      {cells.map((cell) => (
        <div key={cell.figure}>
          <Field label={cell.title}>
            <input
              type="text"
              inputMode={cell.isAmount ? "decimal" : "numeric"}
              value={valueOf(cell)}
              onInput={(event) => setValues({ ...values, [cell.figure]: event.currentTarget.value })}
            />
          </Field>
          {cell.entered && (
            <p class="muted">
              {cell.entered.by || "未填姓名"}于{civilMinute(cell.entered.enteredAt)}填报 {cell.entered.value}
              {cell.entered.note !== "" && `，来源：${cell.entered.note}`}。
            </p>
          )}
          {cell.hint && <p class="muted">{cell.hint.sentence}</p>}
          {cell.hint?.value !== undefined && (
            <Button onPress={() => setValues({ ...values, [cell.figure]: String(cell.hint?.value) })}>
              填入 {cell.hint.value}
            </Button>
          )}
        </div>
      ))}
      <Field label="数字的来源">
        <input
          type="text"
          maxLength={200}
          value={note}
          placeholder="如：法规科台账"
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </Field>
      {error !== "" && <Notice tone="error">{error}</Notice>}
      <div class="line">
        <button type="submit" class="button primary" aria-disabled={isBusy}>
          {isBusy ? "正在保存……" : "保存填报"}
        </button>
        {cells.length === 1 && cells[0]?.entered && (
          <Button
            tone="danger"
            busy={isBusy}
            onPress={() => record(cells.map(({ figure }) => ({ figure, value: null, note: note.trim() })))}
          >
            撤回填报
          </Button>
        )}
      </div>
    </form>
  );
}

function isNumber(text: string, isAmount: boolean): boolean {
  return (isAmount ? /^\s*\d+(\.\d{1,6})?\s*$/ : /^\s*\d+\s*$/).test(text);
}
