import type { ReviewState } from "../../../components/overlay/review/review-state.ts";
import type { Field } from "../../../lib/model/field.ts";
import { articlePage } from "../../../lib/page/articles/article-page.ts";
import { readFields } from "../../../lib/page/forms/read-fields.ts";
import type { Desk } from "../desk.ts";
import type { AskArticle } from "./ask.ts";

/** What the background said of the article. */
type Known = Pick<ReviewState, "policy" | "article" | "candidates"> & {
  /** What a case of it begins with. */
  readonly first: readonly Field[];
};

const NOTHING: Known = { policy: "off", article: null, candidates: [], first: [] };

/** What it asks by, and whom it tells. */
export interface SourceParts {
  readonly desk: Desk;
  readonly ask: AskArticle;
  /** The draft's id, in this tab. */
  readonly draft: () => string;
  /** The page shows another article now, without having been loaded anew. */
  readonly otherArticle: () => void;
  /** Something is known that was not. */
  readonly learnt: () => void;
}

/** Which article is on this page and where it stands, as the background last said. */
export class ArticleSource {
  phase: ReviewState["phase"] = "waiting";
  known: Known = NOTHING;
  notice: string | undefined;
  private turn = 0;
  private address: string | undefined;
  private page = "";
  /** An article was shown on the page, and then none. */
  private shown = false;
  private left = false;
  private readonly parts: SourceParts;

  constructor(parts: SourceParts) {
    this.parts = parts;
  }

  /** What the log knows the page by, and the draft on it. */
  place(): { readonly page: string; readonly portal: string; readonly draft: string } {
    const { profile } = this.parts.desk;
    const portal = (profile?.title ?? location.host).slice(0, 100);
    return { page: articlePage(profile, location), portal, draft: this.parts.draft() };
  }

  /** The page may have an address of its own now: asks what it is, and forgets what it was where that was another article. */
  look(): void {
    if (!this.parts.desk.isArticlePage()) {
      this.left = this.shown;
      return;
    }
    this.shown = true;
    if (this.left || this.address !== location.href) this.begin();
  }

  /** The same where the form is on the page, before its editor is. */
  begin(): void {
    const { desk, otherArticle } = this.parts;
    if (!desk.pack) return;
    const { page } = this.place();
    // A new article that gets its number is the same still; a new one after a look at the list is another.
    const isOther = page === "" ? this.page !== "" || this.left : this.page !== "" && this.page !== page;
    if (isOther || this.left) [this.phase, this.known, this.notice] = ["waiting", NOTHING, undefined];
    if (isOther) otherArticle();
    [this.address, this.page, this.left] = [location.href, page, false];
    void this.ask();
  }

  /** Asks the background where the article stands. */
  async refresh(): Promise<void> {
    if (this.parts.desk.pack && this.parts.desk.isArticlePage()) await this.ask();
  }

  /** This is how it stands now, as the answer to something that was done on this page says. */
  take(known: Partial<Known>, notice?: string | null): void {
    this.turn += 1;
    this.known = { ...this.known, ...known };
    this.phase = "known";
    if (notice !== undefined) this.notice = notice ?? undefined;
    this.parts.learnt();
  }

  /** Puts a sentence at the head of the section. */
  say(notice: string): void {
    this.notice = notice;
    this.parts.learnt();
  }

  private async ask(): Promise<void> {
    const { desk, ask, learnt } = this.parts;
    const turn = ++this.turn;
    const title = (readFields(document, desk.profile).title ?? "").slice(0, 500);
    const reply = await ask("article.find", { ...this.place(), title });
    // Meanwhile a step was taken, or it was asked again.
    if (turn !== this.turn) return;
    if (reply.ok) return this.take(reply.value);
    // What was known before still holds.
    if (this.phase !== "known") this.phase = "failed";
    learnt();
  }
}
