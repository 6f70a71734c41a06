import { MOST_NUMBERS, type RowStamp } from "../../model/row-stamp.ts";
import type { ListRow } from "./list-row.ts";
import type { StampLayer } from "./stamp-layer.ts";

/** Stamps on one list page. */
export interface StampedList {
  /** Asks for all stamps again: something may have been done to the cases. */
  readonly refresh: () => void;
}

/**
 * Stamps a list and follows it: rows that come and go, pages turned, scrolling, the window's size. `readRows` answers the rows that are in the page now. `ask` is called with the
 * numbers that were not asked for yet, once for each change, or as often as it takes a thousand at most; what it answers is drawn. `undefined`: nobody answered.
 */
export function stampList(
  container: Element,
  readRows: () => readonly ListRow[],
  layer: StampLayer,
  ask: (numbers: readonly string[]) => Promise<ReadonlyMap<string, RowStamp> | undefined>,
  signal: AbortSignal,
): StampedList {
  const { ownerDocument: document } = container;
  const view = document.defaultView;
  const stamps = new Map<string, RowStamp>();
  const asked = new Set<string>();
  let frame: number | undefined;

  const draw = (): void => {
    frame = undefined;
    if (signal.aborted) return;
    const rows = readRows();
    layer.draw(rows, stamps);
    void askFor([...new Set(rows.map(({ number }) => number))].filter((number) => !asked.has(number)));
  };
  const askFor = async (numbers: readonly string[]): Promise<void> => {
    if (numbers.length === 0) return;
    for (const number of numbers) asked.add(number);
    for (let from = 0; from < numbers.length; from += MOST_NUMBERS) {
      const some = numbers.slice(from, from + MOST_NUMBERS);
      const answer = await ask(some);
      // Where nobody answered, the next change asks again.
      if (!answer) for (const number of some) asked.delete(number);
      for (const [number, stamp] of answer ?? []) stamps.set(number, stamp);
    }
    if (!signal.aborted) layer.draw(readRows(), stamps);
  };
  // In the same picture as the change, and once for all changes of a picture.
  const later = (): void => {
    frame ??= view?.requestAnimationFrame(draw);
  };
  const refresh = (): void => {
    asked.clear();
    later();
  };

  const mutations = new MutationObserver(later);
  mutations.observe(container, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["style", "class"],
  });
  const sizes = new ResizeObserver(later);
  sizes.observe(container);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  const options = { capture: true, passive: true, signal } as const;
  // Scrolling is told before the picture is drawn; waiting for the next one would show the stamps behind.
  document.addEventListener("scroll", draw, options);
  document.addEventListener("transitionend", later, options);
  view?.addEventListener("resize", later, options);
  container.addEventListener(
    "pointermove",
    (event) => event instanceof PointerEvent && layer.explainAt(event.clientX, event.clientY),
    { passive: true, signal },
  );
  container.addEventListener("pointerleave", () => layer.explainAt(-1, -1), { passive: true, signal });
  signal.addEventListener("abort", () => {
    mutations.disconnect();
    sizes.disconnect();
    if (frame !== undefined) view?.cancelAnimationFrame(frame);
    layer.draw([], stamps);
    layer.explainAt(-1, -1);
  });
  draw();
  return { refresh };
}
