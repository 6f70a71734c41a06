import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** The dialog that gets this ref lies over the page as soon as it stands on it, and holds the focus. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return dialog;
}
