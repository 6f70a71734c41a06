import type { SurfaceListener } from "./surface.ts";

/** The attributes that hide text, hold text or say where a cell stands. */
export const READ_ATTRIBUTES = ["style", "hidden", "alt", "title", "href", "colspan", "rowspan", "scope"];

/** What a root tells: as a surface does, but for where the caret is. */
export interface RootListener extends Pick<SurfaceListener, "changed" | "key"> {
  /** The person pressed into the text. */
  pressed(): void;
}

/** What has changed since the last call; `undefined` where that cannot be told. */
type Invalidate = (changes: readonly MutationRecord[] | undefined) => void;

/**
 * Tells when the content under a root has changed, however it changed: typing, paste, a script. Events only, no polling.
 * While an input method composes, nothing is told; its end is.
 */
export class ChangeWatch {
  private watched: HTMLElement | undefined;
  private observer: MutationObserver | undefined;
  private listening: AbortController | undefined;
  private listener: RootListener | undefined;
  private composing = false;
  private readonly root: () => HTMLElement | undefined;
  private readonly invalidate: Invalidate;

  /** `root` may answer another element later (an editor rewrites its frame); `invalidate` runs before anything is read. */
  constructor(root: () => HTMLElement | undefined, invalidate: Invalidate) {
    this.root = root;
    this.invalidate = invalidate;
  }

  /** Begins to tell, until the signal ends. */
  start(listener: RootListener, signal: AbortSignal): void {
    this.listener = listener;
    signal.addEventListener("abort", () => {
      this.detach();
      this.listener = undefined;
    });
    this.follow();
  }

  /** Takes in what changed up to this moment, and moves to a new root if the editor made one; whether anything did. */
  follow(): boolean {
    const root = this.root();
    const moved = root !== this.watched;
    if (moved) this.attach(root);
    const changes = moved ? undefined : this.observer?.takeRecords();
    if (changes?.length === 0) return false;
    this.invalidate(changes);
    return true;
  }

  private attach(root: HTMLElement | undefined): void {
    this.detach();
    this.watched = root;
    const { listener } = this;
    if (!root || !listener) return;
    this.observer = new MutationObserver((changes) => this.changed(changes));
    this.observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: READ_ATTRIBUTES,
    });
    this.listening = new AbortController();
    const { signal } = this.listening;
    const document = root.ownerDocument;
    document.addEventListener("compositionstart", () => (this.composing = true), { capture: true, signal });
    const ended = (): void => {
      if (!this.composing) return;
      this.composing = false;
      this.changed([]);
    };
    document.addEventListener("compositionend", ended, { capture: true, signal });
    document.addEventListener("focusout", ended, { capture: true, signal });
    root.addEventListener("click", () => listener.pressed(), { signal });
    if (document !== globalThis.document) document.addEventListener("keydown", listener.key, { capture: true, signal });
  }

  private detach(): void {
    this.observer?.disconnect();
    this.listening?.abort();
    this.observer = undefined;
    this.watched = undefined;
    this.composing = false;
  }

  private changed(changes: readonly MutationRecord[]): void {
    this.invalidate(changes);
    if (!this.composing) this.listener?.changed();
  }
}
