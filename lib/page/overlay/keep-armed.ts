/**
 * Sets listeners and keeps them set; `arm` answers what takes them off. They are set again where the page has written itself anew:
 * `document.open` takes every listener off the window and the document, ours too. Observers and timers survive it.
 */
export function keepArmed(document: Document, arm: () => AbortController, signal: AbortSignal): void {
  let armed = arm();
  let root: Element | null = document.documentElement;
  const observer = new MutationObserver(() => {
    const now: Element | null = document.documentElement;
    if (now === null || now === root) return;
    root = now;
    armed.abort();
    armed = arm();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    armed.abort();
  });
}
