import { isElement, isFrame, isHtml, isTextField } from "../dom.ts";

/** Whether a key press is the one that opens the panel from wherever the person is: Alt+G. */
export function isShortcut(event: KeyboardEvent): boolean {
  const bare = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.repeat && !event.isComposing;
  return event.isTrusted && event.altKey && bare && event.code === "KeyG";
}

/** Notes where the focus and the caret are, in the page or in an editor's frame; answers a function that puts them back. */
export function rememberFocus(document: Document): () => void {
  let inside = document;
  let element = inside.activeElement;
  while (element && isFrame(element) && element.contentDocument) {
    inside = element.contentDocument;
    element = inside.activeElement;
  }
  const selection = inside.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (!element?.isConnected || !isElement(element) || !isHtml(element)) return;
    element.focus({ preventScroll: true });
    // A field keeps its own caret; an editable element would get it at its start.
    if (isTextField(element) || !range?.startContainer.isConnected) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}
