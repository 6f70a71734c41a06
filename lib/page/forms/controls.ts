import { isFrame } from "../dom.ts";

/** Form controls told by name, since `instanceof` fails for those of another frame. */

/** Whether it is an `input`; with `types`, one of these. */
export function isInput(element: Element, ...types: readonly string[]): element is HTMLInputElement {
  if (element.nodeName !== "INPUT") return false;
  return types.length === 0 || types.includes((element.getAttribute("type") ?? "text").toLowerCase());
}

/** Whether it is a `select`. */
export function isSelect(element: Element): element is HTMLSelectElement {
  return element.nodeName === "SELECT";
}

/** Whether text is typed into it. */
export function isTyped(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (element.nodeName === "TEXTAREA") return true;
  return isInput(element) && !isInput(element, "radio", "checkbox", "button", "submit", "reset", "image", "file");
}

/** Whether it is drawn, as is every frame that it is in. */
export function isShown(element: Element): boolean {
  const isDrawn = element.checkVisibility?.({ checkVisibilityCSS: true }) ?? true;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return isDrawn && (!frame || isShown(frame));
}

/** The document in a frame; none for what is no frame, and for one of another origin. */
export function frameDocument(element: Element): Document | null {
  return isFrame(element) ? element.contentDocument : null;
}

/** An element's text as a person reads it: white space runs are one blank, line breaks stay. */
export function textOf(element: Element): string {
  const text =
    "innerText" in element && typeof element.innerText === "string" ? element.innerText : element.textContent;
  return tidy(text ?? "");
}

/** White space as a person sees it. */
export function tidy(text: string): string {
  return text
    .replaceAll("\u00A0", " ")
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/[ \t]+/g, " ").trim())
    .join("\n")
    .trim();
}
