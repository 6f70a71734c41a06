import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.tsx";
import { OUTCOME_TITLES } from "../ui/outcome-titles.ts";
import { ConfirmRemove } from "./ConfirmRemove.tsx";
import type { Answer, WordListSummary } from "./settings-state.ts";
import type { WordListActions } from "./WordLists.tsx";

/** Props of {@link WordListRow}. */
export interface WordListRowProps {
  readonly list: WordListSummary;
  readonly actions: WordListActions;
  /** Does it and says how it came out. */
  readonly run: (action: () => Answer, done: string) => void;
  /** Choose a file in place of this one. */
  readonly onReplace: () => void;
}

/** One word list with what can be done with it. Removing is asked for twice. */
export function WordListRow({ list, actions, run, onReplace }: WordListRowProps): JSX.Element {
  const [removing, setRemoving] = useState(false);
  const { id, title, broken, on } = list;
  return (
    <li class={on || broken ? undefined : "off"}>
      <div>
        <span class="pack-title">{title}</span>
        {!broken && <span class={`tag ${list.outcome}`}>{OUTCOME_TITLES[list.outcome]}</span>}
        {!broken && !on && <span class="tag">已停用</span>}
        <p class={broken ? "outcome error" : "muted"}>{broken ?? describe(list)}</p>
      </div>
      <div class="line">
        {removing ? (
          <ConfirmRemove
            title={title}
            onRemove={() => run(() => actions.onRemove(id), `已移除“${title}”。`)}
            onKeep={() => setRemoving(false)}
          />
        ) : (
          <>
            {!broken && (
              <>
                <Button
                  label={`${on ? "停用" : "启用"} ${title}`}
                  onPress={() => run(() => actions.onSwitch(id, !on), on ? `已停用“${title}”。` : `已启用“${title}”。`)}
                >
                  {on ? "停用" : "启用"}
                </Button>
                <Button label={`更换 ${title}`} onPress={onReplace}>
                  更换
                </Button>
                <Button label={`导出 ${title}`} onPress={() => run(() => actions.onExport(id), `已导出“${title}”。`)}>
                  导出
                </Button>
              </>
            )}
            <Button tone="danger" label={`移除 ${title}`} onPress={() => setRemoving(true)}>
              移除
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

function describe({ words, except, basis }: WordListSummary): string {
  const exceptions = except > 0 ? `，例外短语 ${except} 条` : "";
  return `${words} 个词${exceptions}。依据：${basis.document} ${basis.clause}`;
}
