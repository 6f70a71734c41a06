import { useEffect } from "preact/hooks";
import { TYPED } from "../typed-event.ts";

/** Calls back, once what is typed or chosen within the element has paused. */
export function useTyped(element: { readonly current: HTMLElement | null }, pause: number, tell: () => void): void {
  useEffect(() => {
    const own = element.current;
    if (!own) return undefined;
    const root = own.getRootNode();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(tell, pause);
    };
    // The last three where nothing keeps events from the page, e.g. in the gallery.
    for (const name of [TYPED, "input", "change", "click"]) (name === TYPED ? root : own).addEventListener(name, later);
    return () => {
      clearTimeout(timer);
      for (const name of [TYPED, "input", "change", "click"])
        (name === TYPED ? root : own).removeEventListener(name, later);
    };
  });
}
