import type { OverlayActions, OverlayState } from "../../components/overlay/overlay-state.ts";
import type { DrawOverlay, StartOverlay } from "../../components/overlay/start-overlay.ts";
import { openCounts, summary } from "../../components/overlay/summary.ts";
import { send } from "../../lib/messaging/send.ts";
import { createBareNotice } from "../../lib/page/overlay/bare-notice.ts";
import { createHandover } from "../../lib/platform/handover.ts";

const { taken } = createHandover<StartOverlay>("overlay");

const BARE = "检查面板没有加载成功，问题只在正文中标出。请先保存草稿，再刷新本页。";

/** What the overlay is drawn on. The drawing script is loaded where it is needed; where it cannot be, a bare notice stands in. */
export class OverlayScreen {
  private root: ShadowRoot | undefined;
  private drawing: DrawOverlay | undefined;
  private loading = false;
  private notice: ((sentence: string | undefined) => void) | undefined;
  private readonly actions: OverlayActions;
  private readonly signal: AbortSignal;
  /** It can draw now, or it is known that it cannot. */
  onLoaded: () => void = () => undefined;

  constructor(actions: OverlayActions, signal: AbortSignal) {
    this.actions = actions;
    this.signal = signal;
  }

  /** Whether the panel can be shown. */
  isReady(): boolean {
    return this.drawing !== undefined;
  }

  /** Whether only the bare notice can be shown. */
  isBare(): boolean {
    return this.notice !== undefined;
  }

  /** Loads what draws in this closed root. Called again it does nothing, unless loading had failed. */
  async load(root: ShadowRoot): Promise<void> {
    this.root = root;
    if (this.loading || this.drawing) return;
    this.loading = true;
    if (!taken()) await send("script.load", { script: "panel" });
    this.loading = false;
    if (this.signal.aborted) return;
    const start = taken();
    if (start) {
      this.notice?.(undefined);
      this.notice = undefined;
      this.drawing = start(root, this.actions);
    } else this.notice ??= createBareNotice(root, () => this.again());
    this.onLoaded();
  }

  /** Tries once more, where loading had failed. */
  again(): void {
    if (this.root && this.isBare()) void this.load(this.root);
  }

  /** Shows this state, or nothing. */
  draw(state: OverlayState | undefined): void {
    this.drawing?.(state);
    this.notice?.(state && `${summary(state, openCounts(state.items))}${BARE}`);
  }
}
