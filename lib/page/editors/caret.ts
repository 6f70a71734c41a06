import { offsetOf, rangeOver, type PageText } from "./page-text.ts";

/** The offset of the caret in the text; `undefined` where it is elsewhere. */
export function caretIn(page: PageText, root: HTMLElement, selection: Selection): number | undefined {
  const { focusNode, focusOffset } = selection;
  if (!focusNode || !root.contains(focusNode)) return undefined;
  return offsetOf(page, focusNode, focusOffset);
}

/** Puts the caret at an offset of the text. */
export function placeCaret(page: PageText, selection: Selection, offset: number): void {
  const behind = rangeOver(page, offset, offset + 1);
  const ahead = offset > 0 ? rangeOver(page, offset - 1, offset) : undefined;
  if (ahead) selection.collapse(ahead.endContainer, ahead.endOffset);
  else if (behind) selection.collapse(behind.startContainer, behind.startOffset);
}

/** Applying must not scroll the page (a frequent complaint about other tools); answers a function that puts it back. */
export function rememberScroll(root: HTMLElement): () => void {
  const kept: [Element, number][] = [];
  for (let element: Element | null = root; element; element = element.parentElement) {
    if (element.scrollTop > 0) kept.push([element, element.scrollTop]);
  }
  const view = root.ownerDocument.defaultView;
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  return () => {
    for (const [element, top] of kept) element.scrollTop = top;
    view?.scrollTo(x, y);
  };
}
