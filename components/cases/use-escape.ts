import { type RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Hears Esc inside an element, and keeps it from what lies around. */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: (() => void) | undefined): void {
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || !onEscape) return undefined;
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onEscape();
    };
    current.addEventListener("keydown", hear);
    return () => current.removeEventListener("keydown", hear);
  }, [element, onEscape]);
}
