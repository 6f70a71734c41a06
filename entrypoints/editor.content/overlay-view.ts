import type { OverlayState } from "../../components/overlay/overlay-state.ts";
import { PanelFocus } from "../../lib/page/overlay/panel-focus.ts";
import { isShortcut } from "../../lib/page/overlay/shortcut.ts";
import type { OverlayScreen } from "./overlay-screen.ts";
import { TYPED } from "../../components/overlay/typed-event.ts";
import { overlayState, type OnShow, type Shown } from "./overlay-state.ts";

/** Time between two drawings of the panel while someone types, in milliseconds. */
const CALM = 200;

/** Shows the desk in the overlay: what is drawn is computed from the review and a few facts about the panel itself. */
export class OverlayView {
  private shown: Shown = { open: false, held: false };
  private readonly refusals = new Map<string, string>();
  private mending: string | undefined;
  private root: ShadowRoot | undefined;
  private focus: PanelFocus | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private drawnAt = -CALM;
  private readonly of: () => OnShow;
  private readonly screen: OverlayScreen;

  /** `of` is what is shown, and `screen` what it is shown on. */
  constructor(of: () => OnShow, screen: OverlayScreen) {
    this.of = of;
    this.screen = screen;
  }

  /** An article is here: begins to draw, in the closed root. A second call does nothing. */
  mount(root: ShadowRoot): void {
    this.root = root;
    this.focus ??= new PanelFocus(root);
    void this.screen.load(root);
  }

  /** Changes what is known of the panel itself. */
  set(change: Partial<Shown>): void {
    const leaving = change.open === false && this.focus?.isInside();
    this.shown = { ...this.shown, ...change };
    this.draw();
    if (leaving) this.focus?.leave();
    if (change.open !== true) return;
    this.screen.again();
    this.of().catalogue.look();
    void this.of().article.source.refresh();
  }

  /** Whether the panel is open. */
  isOpen(): boolean {
    return this.shown.open;
  }

  /** Alt+G, pressed anywhere in the page: into the panel, and out of it again. Other keys are the page's. */
  onKey(event: KeyboardEvent): void {
    if (!isShortcut(event) || !this.screen.isReady() || !this.state()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.shown.open && this.focus?.isInside()) this.set({ open: false });
    else this.focus?.enter(() => this.set({ open: true }));
  }

  /** Escape, pressed inside: closes the panel. */
  onKeyInside(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.shown.open) this.set({ open: false });
  }

  /** Something is typed or chosen in a field of ours: the event itself stops at the window. */
  readonly typedInside = (): void => {
    this.root?.dispatchEvent(new Event(TYPED));
  };

  /** A mend has begun, or ended: with a reason where the editor refused. */
  mend(key: string, refusal?: string): void {
    this.mending = refusal === undefined && this.mending !== key ? key : undefined;
    if (refusal === undefined) this.refusals.delete(key);
    else this.refusals.set(key, refusal);
    this.draw();
  }

  /**
   * The review is new: draw at once, in the same picture as the marks, or once typing pauses where that was a moment ago.
   * In a picture of its own it would have the browser paint every mark again.
   */
  refresh(): void {
    clearTimeout(this.timer);
    if (performance.now() - this.drawnAt >= CALM) this.draw();
    else this.timer = setTimeout(() => this.draw(), CALM);
  }

  /** Draws now. */
  draw(): void {
    clearTimeout(this.timer);
    this.drawnAt = performance.now();
    // Before it can draw, there is nothing to compute for.
    if (this.screen.isReady() || this.screen.isBare()) this.screen.draw(this.state());
  }

  private state(): OverlayState | undefined {
    const { mending, refusals } = this;
    return overlayState(this.of(), this.shown, { mending, refusals });
  }
}
