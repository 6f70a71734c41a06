/**
 * Calls back when an element comes to be shown or is so no more, e.g. on another tab of the form: its size says so, and
 * no event does. Ends with the signal.
 */
export function watchShown(element: Element, changed: () => void, signal: AbortSignal): void {
  let shown = element.checkVisibility();
  const sizes = new ResizeObserver(() => {
    const now = element.checkVisibility();
    if (now === shown) return;
    shown = now;
    changed();
  });
  sizes.observe(element);
  signal.addEventListener("abort", () => sizes.disconnect());
}
