import { rememberFocus } from "./shortcut.ts";

/** Takes the keyboard into the panel and back to where it was. */
export class PanelFocus {
  private readonly layer: ShadowRoot;
  private giveBack: (() => void) | undefined;

  /** `layer` is the root that the panel is drawn in. */
  constructor(layer: ShadowRoot) {
    this.layer = layer;
  }

  /** Whether the focus is on something of ours. */
  isInside(): boolean {
    return this.layer.activeElement !== null;
  }

  /** Moves into the panel that `open` draws. */
  enter(open: () => void): void {
    this.giveBack = rememberFocus(this.layer.ownerDocument);
    open();
    this.layer.querySelector("dialog")?.focus({ preventScroll: true });
  }

  /** The panel is closed: the focus goes back, if it came by the keyboard. */
  leave(): void {
    this.giveBack?.();
    this.giveBack = undefined;
  }
}
