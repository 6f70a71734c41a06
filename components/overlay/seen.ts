import { useEffect, useRef } from "preact/hooks";

/** The shortest time between two looks that browsers allow, in milliseconds. */
const BETWEEN_LOOKS = 100;

declare global {
  interface IntersectionObserverInit {
    trackVisibility?: boolean;
    delay?: number;
  }
  interface IntersectionObserverEntry {
    readonly isVisible?: boolean;
  }
}

/**
 * Answers a function that asks the browser to vouch that an element is drawn as we drew it: nothing of the page lies over
 * it, not even what lets presses through, and nothing makes it fainter. It was so when last looked, and it is so now. Where
 * the browser does not tell, the answer is yes, at once.
 */
export function useSeen(element: { readonly current: HTMLElement | null }): (answer: (seen: boolean) => void) => void {
  const seen = useRef(true);
  const isLooking = useRef(false);
  useEffect(
    () => (element.current ? watch(element.current, (isVisible) => (seen.current = isVisible)) : undefined),
    [element],
  );
  return (answer) => {
    if (!element.current || !tells()) return answer(true);
    if (!seen.current) return answer(false);
    // Pressed once more before that was answered, it is the same press.
    if (isLooking.current) return;
    isLooking.current = true;
    const stop = watch(element.current, (isVisible) => {
      stop?.();
      isLooking.current = false;
      answer(isVisible);
    });
  };
}

/** Intersection Observer's second version, which Chromium alone has so far. */
function tells(): boolean {
  return typeof IntersectionObserverEntry === "function" && "isVisible" in IntersectionObserverEntry.prototype;
}

function watch(element: HTMLElement, tell: (isVisible: boolean) => void): (() => void) | undefined {
  if (!tells()) return undefined;
  const look = ([...entries]: readonly IntersectionObserverEntry[]): void => tell(entries.at(-1)?.isVisible ?? true);
  const observer = new IntersectionObserver(look, { trackVisibility: true, delay: BETWEEN_LOOKS });
  observer.observe(element);
  return () => observer.disconnect();
}
