import type { PortalPanelState } from "../../components/portal/panel-state.ts";
import type { FormTools } from "../../lib/page/forms/form-tools.ts";
import type { Host } from "../../lib/page/overlay/host.ts";
import { PanelFocus } from "../../lib/page/overlay/panel-focus.ts";
import { isShortcut } from "../../lib/page/overlay/shortcut.ts";
import type { PanelWork } from "./panel-work.ts";
import { type PanelScript, startPanel } from "./panel-script.ts";

const FAILED = "没有做完：网页或者公开助手出了错，请刷新本页再试一次。";

/** The panel of one page: what it shows, and what its buttons do. The script that draws is loaded where there is work. */
export class PanelView {
  private state: PortalPanelState | undefined;
  private work: PanelWork | undefined;
  private script: PanelScript | undefined;
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
      this.script?.draw(undefined);
    });
    this.host.attach();
    void this.load(work);
  }

  /** Changes what is shown for this work; nothing where the page is another by now. */
  set(work: PanelWork, change: Partial<PortalPanelState>): void {
    if (this.work !== work || !this.state) return;
    this.state = { ...this.state, ...change };
    this.script?.draw(this.state);
  }

  /** Alt+G: into the panel, and out of it again. Other keys are the page's. */
  onKey(event: KeyboardEvent): void {
    if (!isShortcut(event) || !this.state || !this.script) return;
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
    void this.busy((work, forms) => work.opened(forms));
  }

  private close(): void {
    const leaving = this.focus.isInside();
    if (this.work) this.set(this.work, { open: false });
    if (leaving) this.focus.leave();
  }

  private async busy(does: (work: PanelWork, forms: FormTools) => Promise<void> | undefined): Promise<void> {
    const { work, script } = this;
    if (!work || !script || this.state?.busy) return;
    this.set(work, { busy: true, notice: undefined });
    // Whatever went wrong, the buttons must not wait for ever.
    await does(work, script.forms)?.catch(() => this.set(work, { notice: FAILED }));
    this.set(work, { busy: false });
  }

  private async load(work: PanelWork): Promise<void> {
    const script = await startPanel(this.host.root, {
      open: () => this.open(),
      close: () => this.close(),
      register: () => void this.busy((now) => now.register?.()),
      fill: (keys) => void this.busy((now, forms) => now.fill?.(keys, forms)),
    });
    if (!script || this.signal.aborted || this.work !== work) return;
    this.script = script;
    script.draw(this.state);
    await work.prepare?.(script.forms);
  }
}
