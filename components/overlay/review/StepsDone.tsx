import type { JSX } from "preact";
import type { ArticleStepDone } from "../../../lib/model/article-view.ts";

/** What was done up to now: who, when, from which slip, what it sealed. */
export function StepsDone({ done }: { readonly done: readonly ArticleStepDone[] }): JSX.Element {
  return (
    <ol class="done" aria-label="已经办理的步骤">
      {done.map(({ entry, title, on, by, slip, sealed, sameHand, undone }) => (
        <li key={entry} class={undone ? "undone" : ""}>
          <b>{title}</b>
          <span class="who">{[by, on, slip && `审核单 ${slip}`].filter(Boolean).join("　")}</span>
          {sealed && <span class="tag">已封存</span>}
          {undone && <span class="over">须重新办理</span>}
          {sameHand !== undefined && <span class="warning">{sameHand}</span>}
        </li>
      ))}
    </ol>
  );
}
