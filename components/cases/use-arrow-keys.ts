import { type RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Arrow keys, Home and End move the focus among the links marked `data-row` inside the element that gets this ref. */
export function useArrowKeys<T extends HTMLElement>(): RefObject<T | null> {
  const list = useRef<T>(null);
  useLayoutEffect(() => {
    const { current } = list;
    current?.addEventListener("keydown", move);
    return () => current?.removeEventListener("keydown", move);
  }, []);
  return list;
}

function move(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (at === -1) return;
  event.preventDefault();
  rows[step(at, rows.length - 1)]?.focus();
}
