import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Outcome } from "../../lib/model/category.ts";
import { Kind } from "./Kind.tsx";
import { kinds } from "./kinds.ts";
import type { OverlayActions, OverlayItem } from "./overlay-state.ts";
import { useTrusted } from "./trusted.ts";

const TITLES: Readonly<Record<Outcome, string>> = { block: "必须处理", ask: "需要人判断", advise: "提示" };

/** How many findings are drawn at first, and with every further press. */
const STEP = 100;

/** Props of {@link Group}. */
export interface GroupProps {
  /** Which outcome this group lists. */
  readonly outcome: Outcome;
  /** All items; the group picks its own. */
  readonly items: readonly OverlayItem[];
  /** Key of the item to bring into view. */
  readonly current: string | undefined;
  /** What a press does. */
  readonly actions: OverlayActions;
}

/** All items of one outcome under a heading that folds them; nothing where there are none. */
export function Group({ outcome, items, current, actions }: GroupProps): JSX.Element | null {
  const trusted = useTrusted();
  const [limit, setLimit] = useState(STEP);
  const own = items.filter((item) => item.outcome === outcome && !item.settled);
  if (own.length === 0) return null;
  const open = own.filter((item) => !item.overridden).length;
  let room = limit;
  return (
    <details class={`group ${outcome}`} open>
      <summary>
        <h3>{TITLES[outcome]}</h3>
        {open > 0 && <span class="total">{open}</span>}
        {open < own.length && <span class="over">已批准 {own.length - open}</span>}
      </summary>
      <ul>
        {kinds(own).map((kind) => {
          const shown = Math.min(room, kind.items.length);
          room -= shown;
          return (
            shown > 0 && <Kind key={kind.first.title + kind.first.message} {...{ kind, shown, current, actions }} />
          );
        })}
      </ul>
      {own.length > limit && (
        <button type="button" class="text further" onClick={trusted(() => setLimit(limit + STEP))}>
          再显示 {Math.min(STEP, own.length - limit)} 处（还有 {own.length - limit} 处）
        </button>
      )}
    </details>
  );
}
