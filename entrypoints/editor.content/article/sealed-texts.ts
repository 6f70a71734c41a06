import type { ReviewState } from "../../../components/overlay/review/review-state.ts";
import type { ArticleView } from "../../../lib/model/article-view.ts";
import type { SealedText } from "../../../lib/model/sealed-text.ts";
import type { AskArticle } from "./ask.ts";
import { createLatest } from "../../../lib/platform/latest.ts";

/** The sealed text beside the present one, so that what changed can be shown. */
export class SealedTexts {
  shown: ReviewState["texts"];
  /** The digests of what is shown. */
  private pair = "";
  private kept: { readonly digest: string; readonly text: SealedText | null } | undefined;
  private readonly ask: AskArticle;
  private readonly begin = createLatest();

  constructor(ask: AskArticle) {
    this.ask = ask;
  }

  /**
   * Gets the text that the article's seal is of, once, and puts the present one beside it: the same pair for as long as its
   * digest is the same, so that what differs is worked out once.
   */
  async compare(
    article: Pick<ArticleView, "case" | "seal"> | null,
    digest: () => string,
    present: () => SealedText,
  ): Promise<void> {
    const isLast = this.begin();
    const seal = article?.seal?.digest;
    if (!article || seal === undefined) return;
    if (this.kept?.digest !== seal) {
      const reply = await this.ask("article.sealed", { case: article.case });
      // Meanwhile the page may show another article, or the text be the sealed one again.
      if (!reply.ok || !isLast()) return;
      this.kept = { digest: seal, text: reply.value.text };
    }
    const { text } = this.kept;
    const pair = `${seal}/${digest()}`;
    if (this.shown !== undefined && this.pair === pair) return;
    this.pair = pair;
    this.shown = text && { sealed: text, present: present() };
  }

  /** The two say the same again. */
  clear(): void {
    this.begin();
    this.shown = undefined;
  }
}
