/** Wait before putting the host back where a page takes it away, in milliseconds; doubled each time, to this at most. */
const LONGEST_WAIT = 2000;

/** Where a host lies unless said otherwise: over the window, above everything. */
const OVER_ALL = "position:fixed!important;z-index:2147483647!important";

/** Instead: on the document, moving with it, just above its plain content and below its dialogs and menus. */
export const ON_CONTENT = "position:absolute!important;z-index:1!important";

/** One element of ours in the page and the closed root that what we show lives in. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts it into the page and keeps it there; a second call does nothing. */
  attach(): void;
  /** Lifts it into the browser's top layer, over everything that the page has drawn up to now. */
  raise(): void;
}

/**
 * Makes a host: a child of `documentElement` (outside any form, editor or zoomed body) with a closed shadow root that
 * the page cannot read. A page that removes it gets it back.
 *
 * `place` is {@link ON_CONTENT} or left out. What has ranges in the highlight registry must have a host of its own: the registry is the page's too, and from a range
 * it can walk to all that is in the same root.
 */
export function createHost(document: Document, signal: AbortSignal, place = OVER_ALL): Host {
  const element = document.createElement("div");
  element.style.cssText = `all:initial!important;${place};top:0;left:0`;
  const root = element.attachShadow({ mode: "closed" });
  let attached = false;
  const attach = (): void => {
    if (!attached) keepAttached(document, element, signal);
    attached = true;
  };
  const raise = (): void => {
    if (!element.isConnected || !("showPopover" in element)) return;
    element.popover = "manual";
    // What is shown last lies on top.
    if (element.matches(":popover-open")) element.hidePopover();
    element.showPopover();
  };
  return { element, root, attach, raise };
}

/** Gives a root its styles: by a sheet of the document's own, without an element. */
export function styleRoot(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

function keepAttached(document: Document, element: HTMLElement, signal: AbortSignal): void {
  let wait = 0;
  const attach = (): void => {
    const root: Element | null = document.documentElement;
    // In the middle of `document.open` there is no root; its coming is heard of.
    if (signal.aborted || root === null) return;
    observer.observe(root, { childList: true });
    if (!element.isConnected) root.append(element);
  };
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    // Never at once: a page that removes it from its own observer would run with us in a circle.
    setTimeout(attach, wait);
    wait = Math.min(LONGEST_WAIT, wait * 2 + 50);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    element.remove();
  });
  attach();
}
