import type { ReviewState } from "../../../components/overlay/review/review-state.ts";
import type { SealedText } from "../../../lib/model/sealed-text.ts";
import type { AskArticle } from "./ask.ts";

/** The sealed text beside the present one, so that what changed can be shown. */
export class SealedTexts {
  shown: ReviewState["texts"];
  private kept: { readonly digest: string; readonly text: SealedText | null } | undefined;
  private readonly ask: AskArticle;

  constructor(ask: AskArticle) {
    this.ask = ask;
  }

  /** Gets the text that the seal is of, once, and puts the present one beside it. */
  async compare(one: string, digest: string, present: () => SealedText): Promise<void> {
    if (this.kept?.digest !== digest) {
      const reply = await this.ask("article.sealed", { case: one });
      if (!reply.ok) return;
      this.kept = { digest, text: reply.value.text };
    }
    this.shown = this.kept.text && { sealed: this.kept.text, present: present() };
  }

  /** The two say the same again. */
  clear(): void {
    this.shown = undefined;
  }
}
