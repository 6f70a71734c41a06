import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useTrusted } from "../trusted.ts";
import type { ReviewProps } from "./Review.tsx";
import { ReviewForm } from "./ReviewForm.tsx";

/** So many open articles are shown at once, the likeliest; the rest is folded. */
const LIKELY = 3;

/** An article without a case, or one that was given up: begin one, or say which open one it is. */
export function Begin({ state, actions, person, onCovered }: ReviewProps): JSX.Element {
  const trusted = useTrusted();
  const [isBeginning, setBeginning] = useState(false);
  const [failed, setFailed] = useState("");
  const { policy, article, candidates, begin, today } = state;
  const link = async (one: string): Promise<void> => setFailed((await actions.link(one)) ?? "");
  const candidate = (one: (typeof candidates)[number]): JSX.Element => (
    <li key={one.case}>
      <button type="button" class="text" onClick={trusted(() => void link(one.case))}>
        {one.title}
      </button>
      <span class="over">{one.portal}</span>
    </li>
  );
  if (isBeginning) {
    return (
      <div class="form">
        <ReviewForm
          step=""
          label="开始审核"
          submit="开始审核"
          person={person.name}
          today={today}
          initial={begin}
          ask={actions.form}
          take={actions.take}
          onDone={() => setBeginning(false)}
          onCancel={() => setBeginning(false)}
          onCovered={onCovered}
        />
      </div>
    );
  }
  return (
    <div class="form">
      <p>
        {article
          ? "上一次审核已经办结，没有发布。要发布的，重新开始审核。"
          : policy === "hold"
            ? "本单位先审后发，这篇稿件还没有审核记录，发布时会拦下。"
            : "这篇稿件还没有审核记录。开始审核后，审核没有办完不能发布。"}
      </p>
      <div class="acts">
        <button type="button" class="mend" onClick={trusted(() => setBeginning(true))}>
          开始审核
        </button>
      </div>
      {candidates.length > 0 && (
        <>
          <h3>这是已经在办的稿件</h3>
          <ul class="candidates">{candidates.slice(0, LIKELY).map(candidate)}</ul>
          {candidates.length > LIKELY && (
            <details class="others">
              <summary>另有 {candidates.length - LIKELY} 篇在办</summary>
              <ul class="candidates">{candidates.slice(LIKELY).map(candidate)}</ul>
            </details>
          )}
        </>
      )}
      <p class="fault" role="alert">
        {failed}
      </p>
    </div>
  );
}
