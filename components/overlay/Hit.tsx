import type { JSX } from "preact";
import type { OverlayItem } from "./overlay-state.ts";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useTrusted } from "./trusted.ts";

/** Props of {@link Hit}. */
export interface HitProps {
  /** What was found. */
  readonly item: OverlayItem;
  /** Its mark was pressed in the text. */
  readonly current: boolean;
  /** Show it in the page. */
  readonly onGo: (key: string) => void;
  /** Mend it. */
  readonly onFix: (key: string) => void;
}

/** One place: its words, and what can be done there. */
export function Hit({ item, current, onGo, onFix }: HitProps): JSX.Element {
  const trusted = useTrusted();
  const { before, hit, after } = item.excerpt;
  const card = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (current) card.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const mending = item.status === "mending";
  return (
    <li class={`hit${item.overridden ? " passed" : ""}${current ? " current" : ""}`} ref={card}>
      {hit !== "" && (
        <p class="excerpt">
          {before}
          <mark>{hit}</mark>
          {after}
        </p>
      )}
      {item.status === "refused" && <p class="refused">{item.note ?? "编辑器没有接受这次修改，请到原处手工改好。"}</p>}
      <div class="acts">
        {item.overridden && <span class="tag">已批准</span>}
        {item.fix && !item.overridden && (
          <button
            type="button"
            class="mend"
            aria-disabled={mending}
            onClick={trusted(() => {
              if (!mending) onFix(item.key);
            })}
          >
            {mending ? "正在修改……" : item.fix.label}
            {!mending && item.fix.replacement !== "" && <span>{item.fix.replacement}</span>}
          </button>
        )}
        <button type="button" class="text go" onClick={trusted(() => onGo(item.key))}>
          到{item.field}中查看<span class="unseen">：{item.title}</span>
        </button>
      </div>
    </li>
  );
}
