import { useLayoutEffect, useRef } from "preact/hooks";
import { TYPED } from "../typed-event.ts";

/** Calls back, once what is typed or chosen within the element has paused. */
export function useTyped(element: { readonly current: HTMLElement | null }, pause: number, tell: () => void): void {
  const last = useRef(tell);
  last.current = tell;
  // Once, and not anew with each drawing: that would forget what was typed since the last pause.
  useLayoutEffect(() => {
    const own = element.current;
    if (!own) return undefined;
    const root = own.getRootNode();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => last.current(), pause);
    };
    // The last three where nothing keeps events from the page, e.g. in the gallery.
    for (const name of [TYPED, "input", "change", "click"]) (name === TYPED ? root : own).addEventListener(name, later);
    return () => {
      clearTimeout(timer);
      for (const name of [TYPED, "input", "change", "click"])
        (name === TYPED ? root : own).removeEventListener(name, later);
    };
  }, [element, pause]);
}
