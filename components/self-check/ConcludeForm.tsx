import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Result } from "../../lib/model/result.ts";
import {
  type Conclusion,
  SELF_CHECK_TITLES,
  type SelfCheckResult,
} from "../../lib/projections/self-check/conclusions.ts";
import { Button } from "../ui/Button.tsx";
import { useAnswer } from "../ui/use-answer.ts";

/** Records what a person came to about an item. */
export type OnConclude = (id: string, result: SelfCheckResult, reason: string) => Promise<Result<unknown>>;

/** Props of {@link ConcludeForm}. */
export interface ConcludeFormProps {
  readonly id: string;
  readonly name: string;
  readonly conclusion: Conclusion | undefined;
  readonly onConclude: OnConclude | undefined;
}

const RESULTS = ["publish", "proactive", "keep"] as const satisfies readonly SelfCheckResult[];

/** What a person came to about one item, and the form by which they say so. */
export function ConcludeForm({ id, name, conclusion, onConclude }: ConcludeFormProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [result, setResult] = useState<SelfCheckResult>();
  const [reason, setReason] = useState("");
  const { isBusy, error, setError, ask } = useAnswer();
  const save = (): void => {
    if (!onConclude) return;
    if (result === undefined || reason.trim().length < 4) {
      return setError("请选择结论，并写明理由（至少4个字）。");
    }
    ask(
      () => onConclude(id, result, reason.trim()),
      () => setOpen(false),
    );
  };
  return (
    <>
      {conclusion ? (
        <p>
          <strong>{SELF_CHECK_TITLES[conclusion.result]}</strong>：{conclusion.reason}
          <span class="muted">
            （{conclusion.by || "未填姓名"} {conclusion.on}）
          </span>
        </p>
      ) : (
        <p class="muted">尚未登记</p>
      )}
      {onConclude && (
        <Button
          label={`${conclusion ? "重新登记" : "登记"}结论：${name}`}
          expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {conclusion ? "重新登记" : "登记结论"}
        </Button>
      )}
      {isOpen && (
        <form
          aria-label={`自查结论：${name}`}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          {RESULTS.map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                name={`conclusion-${id}`}
                checked={result === each}
                onChange={() => setResult(each)}
              />{" "}
              {SELF_CHECK_TITLES[each]}
            </label>
          ))}
          <label class="field">
            <span>理由</span>
            <textarea
              rows={2}
              maxLength={500}
              value={reason}
              onInput={({ currentTarget }) => setReason(currentTarget.value)}
            />
          </label>
          {error !== "" && (
            <p class="problem" role="alert">
              {error}
            </p>
          )}
          <div class="line">
            <button type="submit" class="button primary" aria-disabled={isBusy}>
              保存
            </button>
          </div>
        </form>
      )}
    </>
  );
}
