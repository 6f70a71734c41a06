import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * What gets this ref has the focus as soon as it stands on the page. Not after it was painted: by then the person may
 * be typing in another field, and would be taken out of it.
 */
export function useFocused<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useLayoutEffect(() => element.current?.focus(), []);
  return element;
}
