import { frameDocument } from "./controls.ts";

/** All elements that a selector with its steps into frames and open roots leads to; see `SelectorSchema` of the model. */
export function findAll(document: Document | ShadowRoot, selector: string): Element[] {
  let roots: readonly ParentNode[] = [document];
  const steps = selector.split(">>>").map((step) => step.trim());
  for (const [index, step] of steps.entries()) {
    const found = roots.flatMap((root) => [...root.querySelectorAll(step)]);
    if (index === steps.length - 1) return found;
    roots = found.flatMap((element) => inside(element) ?? []);
  }
  return [];
}

/** The one element that a selector leads to; how many there were where it is not one. */
export function findOne(document: Document | ShadowRoot, selector: string): { element: Element } | { count: number } {
  const found = findAll(document, selector);
  const [element] = found;
  return element && found.length === 1 ? { element } : { count: found.length };
}

/** Why a field cannot be used, as a sentence. `done` is what was not done. */
export function notOne(label: string, count: number, done: string): string {
  return count === 0
    ? `网页上没有找到“${label}”（网站可能改版了），${done}。`
    : `“${label}”在网页上有 ${count} 处，分不清是哪一处，${done}。`;
}

function inside(element: Element): ParentNode | null {
  return element.shadowRoot ?? frameDocument(element);
}
