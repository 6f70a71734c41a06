import type { FillContent } from "../../../components/fill/fill-content.ts";
import type { CatalogueState } from "../../../components/overlay/catalogue/catalogue-state.ts";
import type { ReplyOf } from "../../../lib/messaging/protocol.ts";
import { send } from "../../../lib/messaging/send.ts";
import type { CatalogueHint } from "../../../lib/model/catalogue-hint.ts";
import type { PortalProfile } from "../../../lib/model/portal-profile.ts";
import type { FormTools } from "../../../lib/page/forms/form-tools.ts";
import type { FillPlan } from "../../../lib/page/forms/preview-fill.ts";
import { signingDate } from "../../../lib/text/signing-date.ts";
import type { Change } from "./hint-search.ts";

type Values = ReplyOf<"article.values">;
type Chosen = NonNullable<CatalogueState["chosen"]>;

const ABOUT = ["title", "column", "subColumn"] as const;

const UNSEEN = "这个网页没有显示在最前面，没有填写；请回到网页再试一次。";
const SWAPPED = "填写时网页换成了另一篇，已经停下；请逐项看下面的结果，打开这两篇核对。";
const MOVED = "预览之后网页上的内容又变了，变了的栏目没有动；请看清后再勾选。";

/** The form of the article on this page, as long as it is that one. */
export class ArticleForm {
  /** The page became another article's while it was filled. */
  wasLeft = false;
  private values: Values["values"] = {};
  private readonly profile: PortalProfile;
  private readonly tools: FormTools;
  private readonly element: Element;
  private readonly address: string;

  private constructor(profile: PortalProfile, tools: FormTools, element: Element) {
    [this.profile, this.tools, this.element, this.address] = [profile, tools, element, address()];
  }

  /** The form that stands on the page now; `undefined` where there is none, or more than one. */
  static on(profile: PortalProfile, tools: FormTools): ArticleForm | undefined {
    const [element, ...more] = document.querySelectorAll(profile.form);
    return element && more.length === 0 ? new ArticleForm(profile, tools, element) : undefined;
  }

  /** Whether it is the same form still, of the same article. */
  isThere(): boolean {
    return this.element.isConnected && address() === this.address;
  }

  /** Title and column, in the profile's words; of a sub-column the name of both. Empty where they cannot be read. */
  about(): { readonly title: string; readonly column: string } {
    const { charset, fields = [] } = this.profile.fill ?? {};
    const asked = fields.filter(({ key }) => ABOUT.some((one) => one === key));
    const { values } = this.tools.readForm(document, asked, charset);
    const [title, column, subColumn] = ABOUT.map((key) => (typeof values[key] === "string" ? values[key] : ""));
    return { title: (title ?? "").slice(0, 500), column: [column, subColumn].filter(Boolean).join("/").slice(0, 200) };
  }

  /** What the catalogue's item would do to this form; `texts` are the article's, for the day under its signature. */
  async choose(hint: CatalogueHint, texts: readonly string[]): Promise<Change> {
    const signedOn = texts.map((text) => signingDate(text.split("\n"))).find((date) => date !== undefined);
    const { title } = this.about();
    const asked = { item: hint.id, title, ...(signedOn !== undefined && { signedOn }) };
    const answer = await send("article.values", asked);
    // What was chosen for one article is nothing to another.
    if (!this.isThere()) return {};
    if (!answer.ok) return { notice: answer.error };
    const { values, missing, notes } = answer.value;
    this.values = values;
    return { chosen: { hint, task: { rows: this.tools.previewFill(this.plan()), missing, notes } } };
  }

  /** The same, now that the page may have changed. */
  previewAgain(shown: FillContent): FillContent {
    return { ...shown, rows: this.tools.previewFill(this.plan()) };
  }

  /** Fills what was ticked, as far as the page still holds what was shown beside the tick. Sends nothing. */
  async fill(keys: readonly string[], chosen: Chosen): Promise<Change> {
    if (document.hidden) return { notice: UNSEEN };
    if (!this.isThere()) return { notice: SWAPPED };
    const plan = this.plan();
    const { task } = chosen;
    const now = new Map(this.tools.previewFill(plan).map((row) => [row.key, row.now]));
    const ticked = keys.filter((key) => task.rows.some((row) => row.key === key && row.now === now.get(key)));
    const results = await this.tools.fillForm(plan, new Set(ticked));
    this.wasLeft = !this.isThere();
    // What another article's form holds is no preview of this one.
    if (this.wasLeft) return { chosen: { ...chosen, task: { ...task, results } }, notice: SWAPPED };
    const filled = { ...chosen, task: { ...this.previewAgain(task), results } };
    return ticked.length < keys.length ? { chosen: filled, notice: MOVED } : { chosen: filled };
  }

  private plan(): FillPlan {
    const { charset, fields = [] } = this.profile.fill ?? {};
    return { document, fields, values: this.values, charset, stillThis: () => this.isThere() };
  }
}

/** The page's address; a bare `#` at its end is what a link that runs a script leaves behind. */
function address(): string {
  return location.href.replace(/#$/, "");
}
