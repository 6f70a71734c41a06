/**
 * Calls back when the page has written itself anew: `document.open` takes every listener off the window and the document,
 * ours too. Observers and timers survive it.
 */
export function onRewritten(document: Document, again: () => void, signal: AbortSignal): void {
  let root: Element | null = document.documentElement;
  const observer = new MutationObserver(() => {
    const now: Element | null = document.documentElement;
    if (now === null || now === root) return;
    root = now;
    again();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener("abort", () => observer.disconnect());
}
