import { isElement, isFrame, isHtml, isTextField } from "../dom.ts";
import { PlainField } from "./plain-field.ts";
import { editableRoot, RichText } from "./rich-text.ts";
import type { Surface } from "./surface.ts";

const CANDIDATES = "textarea,input,iframe,[contenteditable]";

/** An editor's frame is filled by its script after it appears, or loads: times to look again, in milliseconds. */
const FRAME_RETRIES = [0, 20, 50, 100, 200, 400, 1000, 2000, 4000, 8000];

/** What the form calls an element (正文, 标题), or `undefined` where it is none of the article's. */
export type NameField = (element: HTMLElement, rich: boolean) => string | undefined;

/** Where to look, how to tell the article's fields from others, whom to tell. */
export interface SurfaceSearch {
  readonly document: Document;
  /** Root of our host, for the copies laid over plain fields. */
  readonly layer: ShadowRoot;
  readonly nameField: NameField;
  /** Called once for each surface; its signal ends when the element has left the page. */
  readonly found: (surface: Surface, signal: AbortSignal) => void;
}

/**
 * Finds the places where an article is written, now and later. The page is walked once; after that only what is added is
 * looked at, and what receives the focus as a second chance.
 */
export function findSurfaces(search: SurfaceSearch, signal: AbortSignal): void {
  const { document } = search;
  const known = new Map<Element, AbortController>();

  const consider = (element: Element): void => {
    if (known.has(element) || !isHtml(element)) return;
    const surface = surfaceOf(element, search);
    if (!surface) return;
    const life = new AbortController();
    known.set(element, life);
    search.found(surface, life.signal);
  };
  const inspect = (element: Element): void => {
    if (!element.matches(CANDIDATES)) return;
    consider(element);
    if (isFrame(element) && !known.has(element)) awaitFrame(element, () => consider(element), signal);
  };
  const inspectTree = (element: Element): void => {
    inspect(element);
    for (const inner of element.querySelectorAll(CANDIDATES)) inspect(inner);
  };

  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "attributes" && isElement(change.target)) inspect(change.target);
      for (const node of change.addedNodes) if (isElement(node) && node.isConnected) inspectTree(node);
    }
    for (const [element, life] of known) {
      if (element.isConnected) continue;
      known.delete(element);
      life.abort();
    }
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ["contenteditable"] });
  document.addEventListener("focusin", ({ target }) => target instanceof Element && inspect(target), {
    signal,
    capture: true,
  });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    for (const life of known.values()) life.abort();
    known.clear();
  });
  inspectTree(document.documentElement);
}

function surfaceOf(element: HTMLElement, search: SurfaceSearch): Surface | undefined {
  if (isTextField(element)) {
    const name = search.nameField(element, false);
    return name === undefined ? undefined : new PlainField(name, element, search.layer);
  }
  // The outermost editable element is the editor; what is editable inside it is its own.
  if (!isFrame(element) && element.parentElement?.isContentEditable) return undefined;
  if (!editableRoot(element)) return undefined;
  const name = search.nameField(element, true);
  return name === undefined ? undefined : new RichText(name, element);
}

function awaitFrame(frame: HTMLIFrameElement, look: () => void, signal: AbortSignal): void {
  const again = (): void => {
    for (const delay of FRAME_RETRIES) setTimeout(() => !signal.aborted && look(), delay);
  };
  frame.addEventListener("load", again, { signal });
  again();
}
