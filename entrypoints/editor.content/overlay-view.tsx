import { render } from "preact";
import { Overlay } from "../../components/overlay/Overlay.tsx";
import type { OverlayActions, OverlayItem, OverlayState } from "../../components/overlay/overlay-state.ts";
import type { ReviewItem } from "../../lib/check/form-review.ts";
import type { Desk } from "./desk.ts";

/** Characters shown on either side of a finding. */
const AROUND = 14;

/** Time between two pictures of the panel while someone types, in milliseconds; marks do not wait for it. */
const CALM = 80;

type Shown = Pick<OverlayState, "open" | "held" | "notice" | "asleepReason">;

/** Shows the desk in the overlay: what is drawn is computed from the review and a few facts about the panel itself. */
export class OverlayView {
  private shown: Shown = { open: false, held: false };
  private readonly refusals = new Map<string, string>();
  private mending: string | undefined;
  private root: HTMLElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly desk: () => Desk;
  private readonly actions: OverlayActions;

  constructor(desk: () => Desk, actions: OverlayActions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** Begins to draw, in the closed root. */
  mount(root: ShadowRoot): void {
    this.root = root.appendChild(document.createElement("div"));
    this.draw();
  }

  /** Changes what is known of the panel itself. */
  set(change: Partial<Shown>): void {
    this.shown = { ...this.shown, ...change };
    this.draw();
  }

  get isOpen(): boolean {
    return this.shown.open;
  }

  /** A mend has begun, or ended: with a reason where the editor refused. */
  mend(key: string, refusal?: string): void {
    this.mending = refusal === undefined && this.mending !== key ? key : undefined;
    if (refusal === undefined) this.refusals.delete(key);
    else this.refusals.set(key, refusal);
    this.draw();
  }

  /** The review is new: draw soon, once for many keystrokes. */
  refresh(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.draw();
    }, CALM);
  }

  private draw(): void {
    const desk = this.desk();
    if (!this.root) return;
    if (!desk.isArticlePage() && this.shown.asleepReason === undefined) return render(null, this.root);
    const items = desk.review.items().map((item) => this.item(desk, item));
    const phase =
      this.shown.asleepReason !== undefined ? "asleep" : !desk.pack ? "checking" : items.length ? "found" : "clean";
    const passed = items.filter((item) => item.overridden && item.outcome === "block").length;
    const person = desk.pack?.person ?? { name: "", department: "", role: "" };
    const held = this.shown.held && desk.review.holding() > 0;
    render(<Overlay state={{ ...this.shown, held, phase, items, passed, person }} actions={this.actions} />, this.root);
  }

  private item(desk: Desk, { key, field, finding, hit, text, overridden }: ReviewItem): OverlayItem {
    const { start, end, category, outcome, message, basis, fix } = finding;
    const note = this.refusals.get(key);
    const status = this.mending === key ? "mending" : note === undefined ? "open" : "refused";
    const excerpt = {
      before: text.slice(Math.max(0, start - AROUND), start),
      hit,
      after: text.slice(end, end + AROUND),
    };
    const title = desk.titles.get(finding.rule) ?? finding.rule;
    return { key, field, title, category, outcome, message, basis, excerpt, fix, status, note, overridden };
  }
}
