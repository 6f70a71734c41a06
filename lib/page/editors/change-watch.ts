/**
 * Tells when the content under a root has changed, however it changed: typing, paste, a script. Events only, no polling.
 * While an input method composes, nothing is told; its end is.
 */
export class ChangeWatch {
  private watched: HTMLElement | undefined;
  private observer: MutationObserver | undefined;
  private listening: AbortController | undefined;
  private onChange: (() => void) | undefined;
  private onKey: ((event: KeyboardEvent) => void) | undefined;
  private composing = false;
  private readonly root: () => HTMLElement | undefined;
  private readonly invalidate: () => void;

  /** `root` may answer another element later (an editor rewrites its frame); `invalidate` runs before anything is read. */
  constructor(root: () => HTMLElement | undefined, invalidate: () => void) {
    this.root = root;
    this.invalidate = invalidate;
  }

  /** Begins to tell, until the signal ends. `onKey` hears the keys in an editor's frame, which the page around it does not. */
  start(onChange: () => void, signal: AbortSignal, onKey?: (event: KeyboardEvent) => void): void {
    this.onChange = onChange;
    this.onKey = onKey;
    signal.addEventListener("abort", () => {
      this.detach();
      this.onChange = undefined;
      this.onKey = undefined;
    });
    this.follow();
  }

  /** Takes in what changed up to this moment, and moves to a new root if the editor made one; whether anything did. */
  follow(): boolean {
    const root = this.root();
    const moved = root !== this.watched;
    if (moved) this.attach(root);
    if (!moved && this.observer && this.observer.takeRecords().length === 0) return false;
    this.invalidate();
    return true;
  }

  private attach(root: HTMLElement | undefined): void {
    this.detach();
    this.watched = root;
    if (!root || !this.onChange) return;
    this.observer = new MutationObserver(() => this.changed());
    this.observer.observe(root, { subtree: true, childList: true, characterData: true });
    this.listening = new AbortController();
    const { signal } = this.listening;
    const document = root.ownerDocument;
    document.addEventListener("compositionstart", () => (this.composing = true), { capture: true, signal });
    const ended = (): void => {
      if (!this.composing) return;
      this.composing = false;
      this.changed();
    };
    document.addEventListener("compositionend", ended, { capture: true, signal });
    document.addEventListener("focusout", ended, { capture: true, signal });
    if (this.onKey && document !== globalThis.document)
      document.addEventListener("keydown", this.onKey, { capture: true, signal });
  }

  private detach(): void {
    this.observer?.disconnect();
    this.listening?.abort();
    this.observer = undefined;
    this.watched = undefined;
    this.composing = false;
  }

  private changed(): void {
    this.invalidate();
    if (!this.composing) this.onChange?.();
  }
}
