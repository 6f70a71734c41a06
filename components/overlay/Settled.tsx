import type { JSX } from "preact";
import type { OverlayItem } from "./overlay-state.ts";
import { useTrusted } from "./trusted.ts";

/** How many are drawn; the rest is counted. */
const LISTED = 100;

/** Props of {@link Settled}. */
export interface SettledProps {
  /** All items; those that are settled are picked. */
  readonly items: readonly OverlayItem[];
  /** Show one in the page. */
  readonly onGo: (key: string) => void;
  /** Open one again. */
  readonly onWithdraw: (key: string) => void;
}

/** What a person said needs no change, each with the reason and the way back; nothing where there is none. */
export function Settled({ items, onGo, onWithdraw }: SettledProps): JSX.Element | null {
  const trusted = useTrusted();
  const settled = items.flatMap((item) => (item.settled ? [{ item, note: item.settled }] : []));
  if (settled.length === 0) return null;
  return (
    <details class="group settled">
      <summary>
        <h3>已说明</h3>
        <span class="total">{settled.length}</span>
      </summary>
      <ul>
        {settled.slice(0, LISTED).map(({ item, note }) => (
          <li class="kind" key={item.key}>
            <h4>{item.title}</h4>
            {item.excerpt.hit !== "" && (
              <p class="excerpt">
                {item.excerpt.before}
                <mark>{item.excerpt.hit}</mark>
                {item.excerpt.after}
              </p>
            )}
            <p class="why">
              {note.scope === "agency" ? "本单位以后都不提示" : "本稿不用改"}
              {note.by && `（${note.by}）`}：{note.reason}
            </p>
            <div class="acts">
              <button type="button" class="mend" onClick={trusted(() => onWithdraw(item.key))}>
                撤回<span class="unseen">：{item.title}</span>
              </button>
              <button type="button" class="text" onClick={trusted(() => onGo(item.key))}>
                到{item.field}中查看<span class="unseen">：{item.title}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      {settled.length > LISTED && <p class="empty">另有 {settled.length - LISTED} 处未列出。</p>}
    </details>
  );
}
