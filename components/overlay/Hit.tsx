import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { HIDDEN_PLACES } from "../ui/hidden-places.ts";
import { Mends } from "./Mends.tsx";
import type { OverlayActions, OverlayItem } from "./overlay-state.ts";
import { useTrusted } from "./trusted.ts";
import { Waive } from "./Waive.tsx";

/** Props of {@link Hit}. */
export interface HitProps {
  /** What was found. */
  readonly item: OverlayItem;
  /** Keys of all with the same text, this one included. */
  readonly alike: readonly string[];
  /** Its mark was pressed in the text. */
  readonly current: boolean;
  /** What a press does. */
  readonly actions: OverlayActions;
}

/** One place, or the places of one table column: its words, and what can be done there. */
export function Hit({ item, alike, current, actions }: HitProps): JSX.Element {
  const trusted = useTrusted();
  const [waiving, setWaiving] = useState(false);
  const { before, hit, after } = item.excerpt;
  const card = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (current) card.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <li class={`hit${item.overridden ? " passed" : ""}${current ? " current" : ""}`} ref={card}>
      {hit !== "" && (
        <p class="excerpt">
          {before}
          <mark>{hit}</mark>
          {after}
        </p>
      )}
      {item.places > 1 && <p class="where">同一列共 {item.places} 处</p>}
      {item.hidden && <p class="where">在{HIDDEN_PLACES[item.hidden]}，页面上看不到，发布后仍能被查到</p>}
      {item.status === "refused" && <p class="refused">{item.note ?? "编辑器没有接受这次修改，请到原处手工改好。"}</p>}
      <div class="acts">
        {item.overridden && <span class="tag">已批准</span>}
        {!item.overridden && <Mends item={item} onFix={actions.fix} />}
        <button type="button" class="text go" onClick={trusted(() => actions.go(item.key))}>
          到{item.field}中查看<span class="unseen">：{item.title}</span>
        </button>
        {item.waivable.length > 0 && !waiving && (
          <button type="button" class="text" onClick={trusted(() => setWaiving(true))}>
            不用改<span class="unseen">：{item.title}</span>
          </button>
        )}
      </div>
      {waiving && <Waive keys={alike} scopes={item.waivable} actions={actions} onCancel={() => setWaiving(false)} />}
    </li>
  );
}
