import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Person } from "../../../lib/model/event.ts";
import { useTrusted } from "../trusted.ts";
import { Begin } from "./Begin.tsx";
import { Progress } from "./Progress.tsx";
import type { ReviewActions, ReviewState } from "./review-state.ts";
import { isGivenUp, standing } from "./standing.ts";

/** Props of {@link Review}. */
export interface ReviewProps {
  readonly state: ReviewState;
  readonly actions: ReviewActions;
  readonly person: Person;
  /** A button was pressed while something lay over it. */
  readonly onCovered: (() => void) | undefined;
}

/** 审核: where the article stands on its way to the public, and the next step, signed here or entered from paper. */
export function Review({ state, actions, person, onCovered }: ReviewProps): JSX.Element {
  const trusted = useTrusted();
  const section = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { phase, notice, article, heldTimes, missing } = state;
  // Not after the picture in which it is still folded: a press on it there would fold it again.
  useLayoutEffect(() => {
    if (heldTimes > 0 && section.current) section.current.open = true;
  }, [heldTimes]);
  return (
    <details class="approve review" ref={section} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>审核</span>
        <span class={missing.length > 0 && heldTimes > 0 ? "over changed" : "over"}>{standing(state)}</span>
      </summary>
      {notice !== undefined && (
        <p class="said" role="alert">
          {notice}
        </p>
      )}
      {phase === "failed" && (
        <p class="empty">
          审核情况没有读到，发布没有因此拦下，请人工核对审核单。
          <button type="button" class="text" onClick={trusted(actions.refresh)}>
            再读一次
          </button>
        </p>
      )}
      {phase === "known" &&
        (article ? (
          <>
            <Progress {...{ state, actions, person, onCovered, isOpen }} article={article} />
            {isGivenUp(article) && <Begin {...{ state, actions, person, onCovered }} />}
          </>
        ) : (
          <Begin {...{ state, actions, person, onCovered }} />
        ))}
    </details>
  );
}
