import { keepArmed } from "../../lib/page/overlay/keep-armed.ts";
import { keepKeys } from "../../lib/page/overlay/keep-keys.ts";
import type { PanelView } from "./panel-view.ts";

/** Sets our listeners before the page's own, and again where the page has written itself anew and dropped them. */
export function listenForKeys(host: HTMLElement, panel: PanelView, signal: AbortSignal): void {
  const arm = (): AbortController => {
    const armed = new AbortController();
    addEventListener("keydown", (event) => panel.onKey(event), { capture: true, signal: armed.signal });
    keepKeys(window, host, (event) => panel.onKeyInside(event), armed.signal);
    return armed;
  };
  keepArmed(document, arm, signal);
}
