/** Events a page could read what is typed in our panel from. */
const TYPED = [
  "keydown",
  "keypress",
  "keyup",
  "beforeinput",
  "input",
  // Chromium's older twin of `beforeinput`, which carries the text too.
  "textInput",
  "change",
  "compositionstart",
  "compositionupdate",
  "compositionend",
  "copy",
  "cut",
  "paste",
] as const;

/**
 * Keeps what is typed inside `host` from the page's listeners: this one stands first, at the window, since the script
 * runs before the page's own. Browser defaults (typing, Tab, pressing a button) are left alone; `onKey` hears the keys,
 * `onTyped` that something was typed or chosen.
 */
export function keepKeys(
  view: Window,
  host: HTMLElement,
  onKey: (event: KeyboardEvent) => void,
  signal: AbortSignal,
  onTyped: () => void = () => undefined,
): void {
  for (const name of TYPED) {
    view.addEventListener(
      name,
      (event) => {
        if (event.target !== host) return;
        event.stopImmediatePropagation();
        if (event.isTrusted && event instanceof KeyboardEvent && event.type === "keydown") onKey(event);
        if (event.isTrusted && (event.type === "input" || event.type === "change")) onTyped();
      },
      { capture: true, signal },
    );
  }
}
