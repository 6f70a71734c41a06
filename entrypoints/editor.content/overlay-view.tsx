import { render } from "preact";
import { Overlay } from "../../components/overlay/Overlay.tsx";
import type { OverlayActions, OverlayState } from "../../components/overlay/overlay-state.ts";
import { PanelFocus } from "../../lib/page/overlay/panel-focus.ts";
import { isShortcut } from "../../lib/page/overlay/shortcut.ts";
import type { Desk } from "./desk.ts";
import { overlayItem } from "./overlay-item.ts";

/** Time between two drawings of the panel while someone types, in milliseconds. */
const CALM = 200;

type Shown = Pick<OverlayState, "open" | "held" | "notice" | "asleepReason" | "current">;

/** Shows the desk in the overlay: what is drawn is computed from the review and a few facts about the panel itself. */
export class OverlayView {
  private shown: Shown = { open: false, held: false };
  private readonly refusals = new Map<string, string>();
  private mending: string | undefined;
  private root: HTMLElement | undefined;
  private focus: PanelFocus | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private drawnAt = -CALM;
  private readonly desk: () => Desk;
  private readonly actions: OverlayActions;

  constructor(desk: () => Desk, actions: OverlayActions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** Begins to draw, in the closed root. */
  mount(root: ShadowRoot): void {
    this.focus = new PanelFocus(root);
    this.root = root.appendChild(document.createElement("div"));
    this.draw();
  }

  /** Changes what is known of the panel itself. */
  set(change: Partial<Shown>): void {
    const leaving = change.open === false && this.focus?.isInside();
    this.shown = { ...this.shown, ...change };
    this.draw();
    if (leaving) this.focus?.leave();
  }

  /** Alt+G, pressed anywhere in the page: into the panel, and out of it again. Other keys are the page's. */
  onKey(event: KeyboardEvent): void {
    if (!isShortcut(event) || !this.root?.firstChild) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.shown.open && this.focus?.isInside()) this.set({ open: false });
    else this.focus?.enter(() => this.set({ open: true }));
  }

  /** Escape, pressed inside: closes the panel. */
  onKeyInside(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.shown.open) this.set({ open: false });
  }

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

  private draw(): void {
    const desk = this.desk();
    clearTimeout(this.timer);
    this.drawnAt = performance.now();
    if (!this.root) return;
    if (!desk.isArticlePage() && this.shown.asleepReason === undefined) return render(null, this.root);
    const items = desk.review.items().map((item) => {
      const { key } = item;
      return overlayItem(item, desk.titles, this.mending === key, this.refusals.get(key));
    });
    const phase =
      this.shown.asleepReason !== undefined ? "asleep" : !desk.pack ? "checking" : items.length ? "found" : "clean";
    const passed = items.filter((item) => item.overridden && item.outcome === "block").length;
    const person = desk.pack?.person ?? { name: "", department: "", role: "" };
    const held = this.shown.held && desk.review.holding() > 0;
    render(<Overlay state={{ ...this.shown, held, phase, items, passed, person }} actions={this.actions} />, this.root);
  }
}
