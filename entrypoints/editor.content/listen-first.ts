import type { FileHold } from "../../lib/page/files/hold-files.ts";
import { installGate } from "../../lib/page/gate/gate.ts";
import { keepArmed } from "../../lib/page/overlay/keep-armed.ts";
import { keepKeys } from "../../lib/page/overlay/keep-keys.ts";
import type { Workplace } from "./workplace.ts";

/**
 * Sets all listeners of ours on the page, before any script of its own does, so that none hears a press or a key first;
 * again where the page has written itself anew and dropped them.
 */
export function listenFirst(
  { gate, view, article, leave }: Workplace,
  files: FileHold,
  host: HTMLElement,
  signal: AbortSignal,
): void {
  gate.isOurs = (event) => event.target === host;
  gate.isWaiting = () => files.isWaiting();
  const arm = (): AbortController => {
    const armed = new AbortController();
    // Before the gate: a form with a file that nobody looked at is not sent, whatever else is in it.
    files.install(window, armed.signal);
    installGate(window, gate, armed.signal);
    addEventListener("keydown", (event) => view.onKey(event), { capture: true, signal: armed.signal });
    keepKeys(window, host, (event) => view.onKeyInside(event), armed.signal, view.typedInside);
    addEventListener("pageshow", ({ persisted }) => persisted && gate.network.returned(), { signal: armed.signal });
    addEventListener("pagehide", leave, { signal: armed.signal });
    const looked = (): void => (document.hidden ? leave() : void article.source.refresh());
    document.addEventListener("visibilitychange", looked, { signal: armed.signal });
    addEventListener("focus", () => void article.source.refresh(), { signal: armed.signal });
    return armed;
  };
  keepArmed(document, arm, signal);
}
