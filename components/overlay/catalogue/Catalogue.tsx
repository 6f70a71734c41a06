import type { JSX } from "preact";
import { FillForm } from "../../fill/FillForm.tsx";
import { useTrusted } from "../trusted.ts";
import type { CatalogueActions, CatalogueState } from "./catalogue-state.ts";

const WORDS = { source: "目录", send: "发布" };

/** Props of {@link Catalogue}. */
export interface CatalogueProps {
  readonly state: CatalogueState;
  readonly actions: CatalogueActions;
}

/** 按目录填表: the items that the article may belong to, and what the chosen one would fill into the form. */
export function Catalogue({ state, actions }: CatalogueProps): JSX.Element {
  const trusted = useTrusted();
  const { chosen, busy, notice } = state;
  return (
    <details class="approve catalogue">
      <summary>
        <span>按目录填表</span>
        <span class="over">{standing(state)}</span>
      </summary>
      {notice !== undefined && (
        <p class="said" role="alert">
          {notice}
        </p>
      )}
      {chosen ? (
        <>
          <div class="chosen">
            <div>
              <b>{chosen.hint.title}</b>
              <span class="basis">{chosen.hint.source}</span>
            </div>
            <button type="button" class="text" onClick={trusted(actions.back)}>
              换一项
            </button>
          </div>
          <FillForm task={chosen.task} busy={busy} words={WORDS} onFill={actions.fill} />
        </>
      ) : (
        <Hints state={state} actions={actions} />
      )}
    </details>
  );
}

function Hints({ state, actions }: CatalogueProps): JSX.Element {
  const trusted = useTrusted();
  const { hints, blank, busy } = state;
  if (blank) return <p class="empty">填写标题或者选择栏目后，这里列出相符的目录项。</p>;
  if (!hints) return <p class="empty">正在查找……</p>;
  if (hints.length === 0) return <p class="empty">公开目录中没有与标题、栏目相符的项，请自行填写。</p>;
  return (
    <ul class="hints" aria-label="相符的目录项">
      {hints.map(({ id, title, reason, source }) => (
        <li key={id}>
          <button type="button" class="hint" aria-disabled={busy} onClick={trusted(() => !busy && actions.choose(id))}>
            <b>{title}</b>
            <span class="why">{reason}</span>
            <span class="basis">{source}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How it stands, beside the section's name. */
function standing({ chosen, hints, blank }: CatalogueState): string {
  const results = chosen?.task.results;
  if (results) return `已填 ${results.filter(({ outcome }) => outcome === "filled").length} 栏`;
  if (chosen) return chosen.hint.title;
  return blank || !hints ? "" : hints.length > 0 ? `${hints.length} 项可能相符` : "没有相符的项";
}
