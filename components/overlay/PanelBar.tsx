import type { JSX } from "preact";
import { useTrusted } from "./trusted.ts";

/** Props of {@link PanelBar}. */
export interface PanelBarProps {
  /** What the panel is about. */
  readonly title: string;
  /** What the button that closes it is called. */
  readonly close: string;
  readonly onClose: () => void;
}

/** The bar of a panel on a page: whose it is and what about, and the button that closes it. It names the panel (`panel-title`). */
export function PanelBar({ title, close, onClose }: PanelBarProps): JSX.Element {
  const trusted = useTrusted();
  return (
    <div class="bar">
      <h2 id="panel-title">公开助手 · {title}</h2>
      <button type="button" class="icon" aria-label={close} onClick={trusted(onClose)}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      </button>
    </div>
  );
}
