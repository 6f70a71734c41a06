import { readPageText, type PageText } from "./page-text.ts";
import { sameText } from "./same-text.ts";

/** Longest time for an editor to render what it was given, in milliseconds. */
const MODEL_SETTLES = 500;

/** Waits until the editor shows the wanted text, or its time is over; answers what it shows then. */
export async function settled(root: HTMLElement, wanted: string): Promise<PageText> {
  const step = 20;
  for (let waited = 0; ; waited += step) {
    const page = readPageText(root);
    if (sameText(page.text, wanted) || waited >= MODEL_SETTLES) return page;
    await wait(root, step);
  }
}

/** By the clock of the page around, which an editor does not rewrite. */
export function wait(root: HTMLElement, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    (root.ownerDocument.defaultView?.top ?? globalThis).setTimeout(resolve, milliseconds);
  });
}
