import type { CatalogueActions, CatalogueState } from "../../../components/overlay/catalogue/catalogue-state.ts";
import type { PortalProfile } from "../../../lib/model/portal-profile.ts";
import { ArticleForm } from "./article-form.ts";
import { type Change, HintSearch } from "./hint-search.ts";
import { loadTools } from "./load-tools.ts";

/** How long title and column must stand still before items are looked for, in milliseconds. */
const CALM = 300;

const NO_TOOLS = "填表程序没有加载成功，请刷新本页再试一次。";
const FAILED = "没有做完：网页或者公开助手出了错，请刷新本页再试一次。";

/** What it works on; asked for anew each time, since the profile comes late. */
interface Around {
  readonly profile: PortalProfile | undefined;
  /** The texts of the article's fields, as they stand. */
  readonly texts: () => readonly string[];
  readonly view: { isOpen(): boolean; draw(): void };
}

/** Finds the catalogue's items for the article on this page, and fills its form from the one that the person chooses. */
export class CatalogueDesk implements CatalogueActions {
  state: CatalogueState | undefined;
  private readonly hints = new HintSearch();
  private form: ArticleForm | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly around: () => Around;

  constructor(around: () => Around, signal: AbortSignal) {
    this.around = around;
    // Drop-downs of component libraries tell nobody of a choice, and keep the press to themselves.
    document.addEventListener("click", () => this.look(), { signal, capture: true });
    signal.addEventListener("abort", () => clearTimeout(this.timer));
  }

  /** Something on the page may have changed, or the panel was opened: looks again, once it stands still. */
  readonly look = (): void => {
    const { profile, view } = this.around();
    if (!profile?.fill || !view.isOpen()) return;
    this.state ??= { busy: false, blank: false };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.search(), CALM);
  };

  readonly choose = (id: string): void => {
    const hint = this.state?.hints?.find((one) => one.id === id);
    if (hint) void this.work((form) => form.choose(hint, this.around().texts()));
  };

  readonly back = (): void => {
    if (this.form?.wasLeft === true) this.form = undefined;
    this.set({ chosen: undefined, notice: undefined });
    this.look();
  };

  readonly fill = (keys: readonly string[]): void => {
    const { chosen } = this.state ?? {};
    if (chosen) void this.work((form) => form.fill(keys, chosen));
  };

  /** The item that was chosen for the article that is on the page now. */
  item(): string | undefined {
    return this.form?.isThere() === true ? this.state?.chosen?.hint.id : undefined;
  }

  private async search(): Promise<void> {
    const { profile, view } = this.around();
    const tools = await loadTools();
    if (!profile || !view.isOpen()) return;
    if (!tools) return this.set({ notice: NO_TOOLS });
    // What is being done says itself how it ended. What that was of a form that went away stays until a person takes it away.
    if (this.state?.busy === true || this.form?.wasLeft === true) return;
    if (this.form?.isThere() !== true) {
      this.form = ArticleForm.on(profile, tools);
      this.set({ chosen: undefined, notice: undefined });
    }
    const { form } = this;
    if (!form) return;
    const { chosen } = this.state ?? {};
    // What is shown of the form follows it, until it was filled: then the report stays.
    if (chosen && !chosen.task.results) this.set({ chosen: { ...chosen, task: form.previewAgain(chosen.task) } });
    this.set(await this.hints.about(form.about()));
  }

  private async work(does: (form: ArticleForm) => Promise<Change>): Promise<void> {
    const { form, state } = this;
    if (!form || !state || state.busy) return;
    this.set({ busy: true, notice: undefined });
    // Whatever went wrong, the buttons must not wait for ever.
    const change = await does(form).catch((): Change => ({ notice: FAILED }));
    this.set({ ...change, busy: false });
    this.look();
  }

  private set(change: Change): void {
    if (!this.state || Object.keys(change).length === 0) return;
    const { busy = false, blank = false, hints, chosen, notice }: Change = { ...this.state, ...change };
    const known = { ...(hints && { hints }), ...(chosen && { chosen }) };
    this.state = { busy, blank, ...known, ...(notice !== undefined && { notice }) };
    this.around().view.draw();
  }
}
