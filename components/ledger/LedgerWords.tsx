import type { JSX } from "preact";
import { choicesOf, type LedgerValue } from "../../lib/ledger/propose-values.ts";
import { titleOfTarget, type ChoiceId } from "../../lib/ledger/targets.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { Notice } from "../ui/Notice.tsx";

/** So many different words in a column of choices mean that it is none. */
const MOST = 60;

/** Of a word, in characters. */
const LONGEST = 40;

/** Props of {@link LedgerWords}. */
export interface LedgerWordsProps {
  readonly values: readonly LedgerValue[];
  readonly procedure: Procedure;
  readonly onWord: (target: ChoiceId, word: string, value: string) => void;
}

/** What the words of the ledger mean: each once for its whole column, those that nobody can know first. */
export function LedgerWords({ values, procedure, onWord }: LedgerWordsProps): JSX.Element | null {
  if (values.length === 0) return null;
  const open = values.filter(({ value }) => value === undefined).length;
  const sorted = [...values].sort((a, b) => Number(a.value !== undefined) - Number(b.value !== undefined));
  const targets = [...new Set(sorted.map(({ target }) => target))];
  return (
    <section aria-labelledby="ledger-words">
      <h3 id="ledger-words">台账里的词指什么</h3>
      {open > 0 && <Notice tone="warning">有 {open} 个词看不出指什么，请逐个选定，对整列都有效。</Notice>}
      <div class="ledger-words">
        {targets.map((target) => {
          const words = sorted.filter((one) => one.target === target);
          return (
            <fieldset key={target}>
              <legend>{titleOfTarget(target)}</legend>
              {words.slice(0, MOST).map(({ text, count, value }) => (
                <label key={text} class="ledger-word">
                  <span>
                    {text.slice(0, LONGEST)}
                    {text.length > LONGEST && "……"} <span class="muted">{count} 行</span>
                  </span>
                  <select
                    aria-invalid={value === undefined}
                    value={value ?? ""}
                    onChange={(event) => onWord(target, text, event.currentTarget.value)}
                  >
                    {value === undefined && <option value="">请选定</option>}
                    {choicesOf(target, procedure).map((choice) => (
                      <option key={choice.value} value={choice.value}>
                        {choice.title}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
              {words.length > MOST && <p>还有 {words.length - MOST} 个词没有列出，这一列可能选错了，请核对。</p>}
            </fieldset>
          );
        })}
      </div>
    </section>
  );
}
