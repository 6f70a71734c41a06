import type { JSX } from "preact";
import { Hit } from "./Hit.tsx";
import { mendableTogether, type SameKind } from "./kinds.ts";
import type { OverlayActions, OverlayItem } from "./overlay-state.ts";
import { useTrusted } from "./trusted.ts";

/** Props of {@link Kind}. */
export interface KindProps {
  /** Findings of one rule. */
  readonly kind: SameKind;
  /** How many of them are drawn. */
  readonly shown: number;
  /** Key of the item to bring into view. */
  readonly current: string | undefined;
  /** What a press does. */
  readonly actions: OverlayActions;
}

/** Keys of those with the same text in the same field: one word is said for all of them. */
function alike({ field, excerpt, key }: OverlayItem, items: readonly OverlayItem[]): readonly string[] {
  if (excerpt.hit === "") return [key];
  return items.filter((one) => one.field === field && one.excerpt.hit === excerpt.hit).map((one) => one.key);
}

/** All findings of one rule: what and why is said once, then come the places. */
export function Kind({ kind, shown, current, actions }: KindProps): JSX.Element {
  const trusted = useTrusted();
  const { title, message, basis } = kind.first;
  const { fixAll } = actions;
  const together = fixAll ? mendableTogether(kind.items) : [];
  return (
    <li class="kind">
      <h4>
        {title}
        {kind.items.length > 1 && <span class="times">{kind.items.length} 处</span>}
      </h4>
      <p class="why">{message}</p>
      {basis.map((citation) => (
        <p class="basis" key={citation.document + citation.clause}>
          《{citation.document}》{citation.clause}
        </p>
      ))}
      {together.length > 0 && (
        <button type="button" class="mend all" onClick={trusted(() => fixAll?.(together.map((item) => item.key)))}>
          全部{together[0]?.fix?.label}（{together.length} 处）
        </button>
      )}
      <ul>
        {kind.items.slice(0, shown).map((item) => (
          <Hit key={item.key} alike={alike(item, kind.items)} current={item.key === current} {...{ item, actions }} />
        ))}
      </ul>
    </li>
  );
}
