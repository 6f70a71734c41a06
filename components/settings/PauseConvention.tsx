import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { PAUSE_CONVENTIONS, type PauseConvention as Convention } from "../../lib/model/case-facts.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Result } from "../../lib/model/result.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";

const CONVENTIONS: Readonly<Record<Convention, string>> = {
  between: "发出的当天和收到答复的当天都计入期限，只扣除中间的日子（期限最短，提醒最早）",
  "from-next-day": "从发出的次日起，扣除到收到答复的当天",
  "both-ends": "发出的当天和收到答复的当天都扣除（期限最长）",
};

/** Props of {@link PauseConvention}. */
export interface PauseConventionProps {
  /** The one in force. */
  readonly chosen: Convention;
  /** The last day of the case at hand by each of them. */
  readonly due: Readonly<Partial<Record<Convention, LocalDate>>>;
  readonly today: LocalDate;
  readonly onChoose: (convention: Convention) => Promise<Result<unknown>>;
}

/** The agency's convention for the ends of a pause, which no rule fixes; with what each makes of the case at hand. */
export function PauseConvention({ chosen, due, today, onChoose }: PauseConventionProps): JSX.Element {
  const [picked, setPicked] = useState(chosen);
  const { isBusy, error, ask } = useAnswer();
  const [isDone, setDone] = useState(false);
  const name = useId();
  return (
    <details class="convention">
      <summary>征求意见的首尾两天怎么算</summary>
      <p class="hint">
        条例只说征求意见所需时间不计算在期限内，没有规定首尾两天算不算。由本单位定一种，对所有在办的申请一律适用；以后可以改，已经办结的不变。
      </p>
      <fieldset>
        <legend class="muted">本单位的算法</legend>
        {PAUSE_CONVENTIONS.map((convention) => (
          <label key={convention}>
            <input type="radio" name={name} checked={picked === convention} onChange={() => setPicked(convention)} />
            <span>
              {CONVENTIONS[convention]}
              {due[convention] !== undefined && <strong>，本件到{shortDay(due[convention], today)}</strong>}
            </span>
          </label>
        ))}
      </fieldset>
      <Button
        busy={isBusy || picked === chosen}
        onPress={() =>
          ask(
            () => onChoose(picked),
            () => setDone(true),
          )
        }
      >
        改用这种算法
      </Button>
      {error !== "" && <Notice tone="error">{error}</Notice>}
      {error === "" && isDone && <Notice tone="ok">已改用，各件期限已重新计算。</Notice>}
    </details>
  );
}
