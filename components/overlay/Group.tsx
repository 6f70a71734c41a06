import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Outcome } from "../../lib/model/category.ts";
import { Kind } from "./Kind.tsx";
import { kinds } from "./kinds.ts";
import type { OverlayItem } from "./overlay-state.ts";
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
  /** Show an item in the page. */
  readonly onGo: (key: string) => void;
  /** Mend an item. */
  readonly onFix: (key: string) => void;
}

/** All items of one outcome under a heading that folds them; nothing where there are none. */
export function Group({ outcome, items, onGo, onFix }: GroupProps): JSX.Element | null {
  const trusted = useTrusted();
  const [limit, setLimit] = useState(STEP);
  const own = items.filter((item) => item.outcome === outcome);
  if (own.length === 0) return null;
  return (
    <details class={`group ${outcome}`} open>
      <summary>
        <h3>{TITLES[outcome]}</h3>
        <span class="total">{own.length}</span>
      </summary>
      <ul>
        {kinds(own.slice(0, limit)).map((same) => (
          <Kind key={same[0].title + same[0].message} items={same} onGo={onGo} onFix={onFix} />
        ))}
      </ul>
      {own.length > limit && (
        <button type="button" class="text further" onClick={trusted(() => setLimit(limit + STEP))}>
          再显示 {Math.min(STEP, own.length - limit)} 条（还有 {own.length - limit} 条）
        </button>
      )}
    </details>
  );
}
