import { isInput } from "./controls.ts";

/**
 * Presses an element as a mouse does: some drop-downs open on the first of these events, some on the last. What sends a
 * form is never pressed, whatever a profile says; the answer is then false.
 */
export function press(element: Element): boolean {
  if (sends(element)) return false;
  const view = element.ownerDocument.defaultView;
  for (const type of ["mousedown", "mouseup", "click"]) {
    // A `view` of another world is refused in Firefox; pages do not miss it.
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true });
    if (view) element.dispatchEvent(event);
  }
  return true;
}

/** Takes the focus to a field, does `work` there, and leaves it again: pages check a field when it is left. */
export function inField(element: HTMLElement, work: () => void): void {
  element.focus({ preventScroll: true });
  work();
  const isLeft = element.ownerDocument.activeElement === element;
  element.blur();
  // In a window that is not in front the browser tells the page nothing.
  if (!isLeft) for (const type of ["blur", "focusout"]) tell(element, type);
}

/** Tells the page that the field has changed. */
export function tellChanged(element: Element): void {
  tell(element, "input");
  tell(element, "change");
}

function tell(element: Element, type: string): void {
  element.dispatchEvent(new Event(type, { bubbles: type !== "blur", composed: true }));
}

function sends(element: Element): boolean {
  const button = element.closest("button, input, a");
  if (!button) return false;
  if (isInput(button)) return isInput(button, "submit", "image", "reset");
  if (button.nodeName === "A") return false;
  // A button that does not say what it is sends the form that it stands in.
  return (button.getAttribute("type") ?? "submit").toLowerCase() !== "button" && button.closest("form") !== null;
}
