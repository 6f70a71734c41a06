import type { JSX } from "preact";
import type { OverlayItem } from "./overlay-state.ts";
import { useTrusted } from "./trusted.ts";

/** Props of {@link Card}. */
export interface CardProps {
  /** What was found. */
  readonly item: OverlayItem;
  /** Show it in the page. */
  readonly onGo: (key: string) => void;
  /** Mend it. */
  readonly onFix: (key: string) => void;
}

/** One finding: what, where, why, on what ground, and what can be done. */
export function Card({ item, onGo, onFix }: CardProps): JSX.Element {
  const trusted = useTrusted();
  const { before, hit, after } = item.excerpt;
  return (
    <li class={item.overridden ? "card passed" : "card"}>
      <div class="what">
        <h4>{item.title}</h4>
        {item.overridden && <span class="tag">已批准</span>}
        <span class="field">{item.field}</span>
      </div>
      {hit !== "" && (
        <p class="excerpt">
          {before}
          <mark>{hit}</mark>
          {after}
        </p>
      )}
      <p class="why">{item.message}</p>
      {item.basis.map((citation) => (
        <p class="basis" key={citation.document + citation.clause}>
          《{citation.document}》{citation.clause}
        </p>
      ))}
      {item.status === "refused" && <p class="refused">{item.note ?? "编辑器没有接受这次修改，请到原处手工改好。"}</p>}
      <div class="acts">
        {item.fix && !item.overridden && (
          <button
            type="button"
            class="mend"
            aria-disabled={item.status === "mending"}
            onClick={trusted(() => item.status !== "mending" && onFix(item.key))}
          >
            {item.status === "mending" ? "正在修改……" : item.fix.label}
            {item.fix.replacement !== "" && item.status !== "mending" && <span>{item.fix.replacement}</span>}
          </button>
        )}
        <button
          type="button"
          class="plain"
          aria-label={`到${item.field}中查看：${item.title}`}
          onClick={trusted(() => onGo(item.key))}
        >
          到{item.field}中查看
        </button>
      </div>
    </li>
  );
}
