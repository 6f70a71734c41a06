/** Events a page could read what is typed in our panel from. */
const TYPED = [
  "keydown",
  "keypress",
  "keyup",
  "beforeinput",
  "input",
  "change",
  "compositionstart",
  "compositionupdate",
  "compositionend",
  "copy",
  "cut",
  "paste",
] as const;

/** Wait before putting the host back where a page takes it away, in milliseconds; doubled each time, to this at most. */
const LONGEST_WAIT = 2000;

/** Our one element in the page and the closed root that all we show lives in. */
export interface OverlayHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Makes the host: a child of `documentElement` (outside any form, editor or zoomed body) with a closed shadow root that
 * the page cannot read. A page that removes it gets it back. What is typed inside is kept from the page's listeners:
 * this one stands first, at the window, since the script runs before the page's own. Browser defaults (typing, Tab,
 * pressing a button) are left alone; `onKey` hears the keys.
 */
export function createOverlayHost(
  document: Document,
  css: string,
  onKey: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): OverlayHost {
  const element = document.createElement("div");
  element.style.cssText = "all:initial!important;position:fixed!important;z-index:2147483647!important;top:0;left:0";
  const root = element.attachShadow({ mode: "closed" });
  const view = document.defaultView;
  if (view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  }
  for (const name of TYPED) {
    view?.addEventListener(
      name,
      (event) => {
        if (event.target !== element) return;
        event.stopImmediatePropagation();
        if (event.type === "keydown" && event.isTrusted && "key" in event) onKey(event);
      },
      { capture: true, signal },
    );
  }
  keepAttached(document, element, signal);
  return { element, root };
}

function keepAttached(document: Document, element: HTMLElement, signal: AbortSignal): void {
  let wait = 0;
  const attach = (): void => {
    if (signal.aborted || element.isConnected) return;
    document.documentElement.append(element);
  };
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    // Never at once: a page that removes it from its own observer would run with us in a circle.
    setTimeout(attach, wait);
    wait = Math.min(LONGEST_WAIT, wait * 2 + 50);
  });
  observer.observe(document.documentElement, { childList: true });
  // `document.open` makes a new root element; the page's load is a second chance.
  document.defaultView?.addEventListener("load", attach, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    element.remove();
  });
  attach();
}
