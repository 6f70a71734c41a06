import type { DrawPortalPanel, PortalPanelState } from "../../components/portal/panel-state.ts";
import type { Host } from "../../lib/page/overlay/host.ts";
import { PanelFocus } from "../../lib/page/overlay/panel-focus.ts";
import { isShortcut } from "../../lib/page/overlay/shortcut.ts";
import { loadPanel } from "./load-panel.ts";

/** What the panel is for on one page. */
export interface PanelWork {
  readonly task: PortalPanelState["task"];
  /** The panel was opened: reads the page anew. */
  readonly opened: () => Promise<void>;
  readonly register?: () => Promise<void>;
  readonly fill?: (keys: readonly string[]) => Promise<void>;
}

/** The panel of one page: what it shows, and what its buttons do. The script that draws is loaded where there is work. */
export class PanelView {
  private state: PortalPanelState | undefined;
  private work: PanelWork | undefined;
  private drawing: DrawPortalPanel | undefined;
  private readonly focus: PanelFocus;
  private readonly host: Host;
  private readonly signal: AbortSignal;

  constructor(host: Host, signal: AbortSignal) {
    this.host = host;
    this.signal = signal;
    this.focus = new PanelFocus(host.root);
  }

  /** The page is one with this work, until the signal. */
  begin(work: PanelWork, until: AbortSignal): void {
    this.work = work;
    this.state = { open: false, busy: false, task: work.task };
    until.addEventListener("abort", () => {
      if (this.work !== work) return;
      this.work = undefined;
      this.state = undefined;
      this.drawing?.(undefined);
    });
    this.host.attach();
    void this.load();
  }

  /** Changes what is shown for this work; nothing where the page is another by now. */
  set(work: PanelWork, change: Partial<PortalPanelState>): void {
    if (this.work !== work || !this.state) return;
    this.state = { ...this.state, ...change };
    this.drawing?.(this.state);
  }

  /** Alt+G: into the panel, and out of it again. Other keys are the page's. */
  onKey(event: KeyboardEvent): void {
    if (!isShortcut(event) || !this.state || !this.drawing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.state.open && this.focus.isInside()) this.close();
    else this.focus.enter(() => this.open());
  }

  /** Escape, pressed inside: closes the panel. */
  onKeyInside(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.state?.open) this.close();
  }

  private open(): void {
    if (!this.work || !this.state || this.state.open) return;
    this.set(this.work, { open: true });
    void this.busy((work) => work.opened());
  }

  private close(): void {
    const leaving = this.focus.isInside();
    if (this.work) this.set(this.work, { open: false });
    if (leaving) this.focus.leave();
  }

  private async busy(does: (work: PanelWork) => Promise<void> | undefined): Promise<void> {
    const { work } = this;
    if (!work || this.state?.busy) return;
    this.set(work, { busy: true, notice: undefined });
    await does(work);
    this.set(work, { busy: false });
  }

  private async load(): Promise<void> {
    this.drawing ??= await loadPanel(this.host.root, {
      open: () => this.open(),
      close: () => this.close(),
      register: () => void this.busy((work) => work.register?.()),
      fill: (keys) => void this.busy((work) => work.fill?.(keys)),
    });
    if (!this.signal.aborted) this.drawing?.(this.state);
  }
}
