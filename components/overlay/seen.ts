import { useEffect, useRef } from "preact/hooks";

/** The shortest time between two looks that browsers allow, in milliseconds. */
const BETWEEN_LOOKS = 100;

declare global {
  interface IntersectionObserverInit {
    /** Intersection Observer, second version: Chromium only so far. */
    trackVisibility?: boolean;
    delay?: number;
  }
  interface IntersectionObserverEntry {
    readonly isVisible?: boolean;
  }
}

/**
 * Whether the browser vouches that an element is drawn as we drew it: nothing of the page lies over it, not even what
 * lets presses through, and nothing makes it fainter. Always true in a browser that does not tell.
 */
export function useSeen(element: { readonly current: HTMLElement | null }): () => boolean {
  const seen = useRef(true);
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver !== "function") return undefined;
    const look = ([...entries]: readonly IntersectionObserverEntry[]): void => {
      seen.current = entries.at(-1)?.isVisible ?? true;
    };
    const observer = new IntersectionObserver(look, { trackVisibility: true, delay: BETWEEN_LOOKS });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return () => seen.current;
}
