import type { JSX } from "preact";
import { Hit } from "./Hit.tsx";
import type { OverlayItem } from "./overlay-state.ts";

/** Props of {@link Kind}. */
export interface KindProps {
  /** Findings of one rule, at least one, in the order of the draft. */
  readonly items: readonly [OverlayItem, ...OverlayItem[]];
  /** Show one in the page. */
  readonly onGo: (key: string) => void;
  /** Mend one. */
  readonly onFix: (key: string) => void;
}

/** All findings of one rule: what and why is said once, then come the places. */
export function Kind({ items, onGo, onFix }: KindProps): JSX.Element {
  const [{ title, message, basis }] = items;
  return (
    <li class="kind">
      <h4>
        {title}
        {items.length > 1 && <span class="times">{items.length} 处</span>}
      </h4>
      <p class="why">{message}</p>
      {basis.map((citation) => (
        <p class="basis" key={citation.document + citation.clause}>
          《{citation.document}》{citation.clause}
        </p>
      ))}
      <ul>
        {items.map((item) => (
          <Hit key={item.key} item={item} onGo={onGo} onFix={onFix} />
        ))}
      </ul>
    </li>
  );
}
