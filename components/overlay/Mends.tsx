import type { JSX } from "preact";
import type { Fix } from "../../lib/model/finding.ts";
import type { OverlayItem } from "./overlay-state.ts";
import { useTrusted } from "./trusted.ts";

/** Props of {@link Mends}. */
export interface MendsProps {
  /** What was found; it has a mend. */
  readonly item: OverlayItem;
  /** Mend it: 0 is the first choice. */
  readonly onFix: (key: string, choice: number) => void;
}

/** The mends of one finding: a button for the first, the others folded beside it. */
export function Mends({ item, onFix }: MendsProps): JSX.Element | null {
  if (!item.fix) return null;
  return (
    <>
      <Mend item={item} fix={item.fix} onPress={() => onFix(item.key, 0)} />
      {item.otherFixes.length > 0 && item.status !== "mending" && (
        <details class="others">
          <summary>
            其他改法<span class="unseen">：{item.title}</span>
          </summary>
          {item.otherFixes.map((fix, index) => (
            <Mend key={fix.label} item={item} fix={fix} onPress={() => onFix(item.key, index + 1)} />
          ))}
        </details>
      )}
    </>
  );
}

function Mend({
  item: { status, places },
  fix: { label, replacement },
  onPress,
}: {
  readonly item: OverlayItem;
  readonly fix: Fix;
  readonly onPress: () => void;
}): JSX.Element {
  const trusted = useTrusted();
  const mending = status === "mending";
  const press = (): void => {
    if (!mending) onPress();
  };
  return (
    <button type="button" class="mend" aria-disabled={mending} onClick={trusted(press)}>
      {mending ? "正在修改……" : label}
      {!mending && places > 1 && `（${places} 处）`}
      {!mending && replacement !== "" && <span>{replacement}</span>}
    </button>
  );
}
