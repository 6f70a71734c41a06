import type { ReviewState } from "../../../components/overlay/review/review-state.ts";
import { articlePage } from "../../../lib/page/articles/article-page.ts";
import { NOTHING, type Known, type SourceParts } from "./source-parts.ts";
import { titleOf } from "./title-of.ts";

/** So long an answer is waited for, in milliseconds: publishing waits, too. */
const PATIENCE = 10_000;

/** Which article is on this page and where it stands, as the background last said. */
export class ArticleSource {
  phase: ReviewState["phase"] = "waiting";
  known: Known = NOTHING;
  notice: string | undefined;
  /** What it is where no answer comes: what was known of a new article still holds when it gets its number. */
  private otherwise: ReviewState["phase"] = "failed";
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
    // A new article's form may have become that of any other: until that is known, nothing goes out.
    else if (this.page !== page) this.phase = "waiting";
    if (isOther || this.left) this.otherwise = "failed";
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
    [this.phase, this.otherwise] = ["known", "known"];
    if (notice !== undefined) this.notice = notice ?? undefined;
    this.parts.learnt();
  }

  /** Puts a sentence at the head of the section. */
  say(notice: string): void {
    this.notice = notice;
    this.parts.learnt();
  }

  private async ask(): Promise<void> {
    const { desk, ask } = this.parts;
    const turn = ++this.turn;
    const title = titleOf(desk);
    const late = setTimeout(() => turn === this.turn && this.unanswered(), PATIENCE);
    const reply = await ask("article.find", { ...this.place(), title });
    clearTimeout(late);
    // Meanwhile a step was taken, or it was asked again.
    if (turn !== this.turn) return;
    if (reply.ok) return this.take(reply.value);
    this.unanswered();
  }

  private unanswered(): void {
    this.phase = this.otherwise;
    this.parts.learnt();
  }
}
