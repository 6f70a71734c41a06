/** Node kinds told by type and name, since `instanceof` fails for a node of another frame. */

/** Whether an event's target is a node (it may be the window). */
export function isNode(target: EventTarget): target is Node {
  return "nodeType" in target;
}

/** Whether the node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether the node is a text node. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Whether the node is a comment. */
export function isComment(node: Node): node is Comment {
  return node.nodeType === 8;
}

/** Whether the element is an `iframe`. */
export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.nodeName === "IFRAME";
}

/** Whether the element is an HTML element (and not, say, SVG). */
export function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === "http://www.w3.org/1999/xhtml";
}

/** Whether the element is a text area or a one-line text field. */
export function isTextField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  if (element.nodeName === "TEXTAREA") return true;
  return element.nodeName === "INPUT" && ["text", "search", ""].includes(element.getAttribute("type") ?? "");
}
