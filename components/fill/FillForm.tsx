import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { FillRow } from "../../lib/model/form-fill.ts";
import { useTrusted } from "../overlay/trusted.ts";
import { CopyValue } from "./CopyValue.tsx";
import type { FillContent } from "./fill-content.ts";

/** Props of {@link FillForm}. */
export interface FillFormProps {
  readonly task: FillContent;
  readonly busy: boolean;
  /** Where the values come from, and what the page calls the button that sends them: a person presses it. */
  readonly words: { readonly source: string; readonly send: string };
  readonly onFill: (keys: readonly string[]) => void;
}

/**
 * A table of what each field holds and would hold, with a tick for each, and one button. Ticks are read when the button is
 * pressed: the root that this is drawn in hears no input events.
 */
export function FillForm({ task, busy, words, onFill }: FillFormProps): JSX.Element {
  const trusted = useTrusted();
  const table = useRef<HTMLTableElement>(null);
  const { rows, missing, notes = [], results } = task;
  const { report, isAwaited } = useFocusOnReport(results);
  const fill = (): void => {
    isAwaited.current = true;
    const boxes = [...(table.current?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
    onFill(boxes.filter((box) => box.checked).map((box) => box.value));
  };

  const canFill = rows.some((row) => isOpen(row));
  return (
    <div class="list">
      {missing.length > 0 && (
        <p class="missing">
          {words.source}中还没有：{missing.join("；")}。
        </p>
      )}
      {notes.map((note) => (
        <p class="missing" key={note}>
          {note}
        </p>
      ))}
      {rows.length > 0 && (
        <table class="fill" ref={table}>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">填写</span>
              </th>
              <th scope="col">栏目</th>
              <th scope="col">现在</th>
              <th scope="col">将填</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              // Where the page holds something else now, the tick is for another question.
              <Row key={`${row.key} ${row.state}`} row={row} result={results?.find(({ key }) => key === row.key)} />
            ))}
          </tbody>
        </table>
      )}
      <div class="foot">
        <p ref={report} tabIndex={-1}>
          {results ? told(results) : "已有内容的栏目不勾选就不动。填好后请核对，"}
          {results ? "请核对后由您自己按网站的" : "由您自己按网站的"}“{words.send}”。
        </p>
        {canFill && (
          <button type="button" class="mend" aria-disabled={busy} onClick={trusted(() => !busy && fill())}>
            {busy ? "正在填写……" : "填入勾选的栏目"}
          </button>
        )}
      </div>
    </div>
  );
}

function Row({
  row,
  result,
}: {
  readonly row: FillRow;
  readonly result: NonNullable<FillContent["results"]>[number] | undefined;
}): JSX.Element {
  const { key, label, now, next, state, problem, caution } = row;
  const trouble = result?.outcome === "refused" ? result.sentence : problem;
  return (
    <tr>
      <td>
        {isOpen(row) && (
          <input type="checkbox" value={key} defaultChecked={state === "empty"} aria-label={`填写${label}`} />
        )}
      </td>
      <th scope="row">{label}</th>
      <td>{now === "" ? <span class="none">（空）</span> : now}</td>
      <td>
        {state !== "same" && next}
        {state === "same" && result?.outcome !== "filled" && <span class="none">与现在相同</span>}
        {result?.outcome === "filled" && <span class="tag">已填</span>}
        {result?.outcome === "skipped" && state !== "same" && <span class="skipped">跳过，没有动</span>}
        {trouble !== undefined && (
          <>
            <span class="refused">{trouble}</span>
            <CopyValue label={label} value={next} />
          </>
        )}
        {caution !== undefined && <span class="caution">{caution}</span>}
      </td>
    </tr>
  );
}

function isOpen({ state, problem }: FillRow): boolean {
  return state !== "same" && problem === undefined;
}

/** Filling takes the focus through the page's fields: whoever pressed the button goes on at the report. */
function useFocusOnReport(results: FillContent["results"]) {
  const report = useRef<HTMLParagraphElement>(null);
  const isAwaited = useRef(false);
  const shown = useRef(results);
  useLayoutEffect(() => {
    if (results === shown.current) return;
    shown.current = results;
    if (results && isAwaited.current) report.current?.focus({ preventScroll: true });
    isAwaited.current = false;
  });
  return { report, isAwaited };
}

function told(results: NonNullable<FillContent["results"]>): string {
  const count = (outcome: string): number => results.filter((one) => one.outcome === outcome).length;
  const refused = count("refused");
  return (
    `已填 ${count("filled")} 栏，未动 ${count("skipped")} 栏` +
    (refused > 0 ? `，没有填上 ${refused} 栏，请照右侧的内容自行填写。` : "。")
  );
}
