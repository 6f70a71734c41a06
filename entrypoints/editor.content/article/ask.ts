import type { ArticleToBackground } from "../../../lib/messaging/article-protocol.ts";
import type { Result } from "../../../lib/model/result.ts";

/** Asks the background about the article of this page. */
export type AskArticle = <N extends keyof ArticleToBackground>(
  name: N,
  request: ArticleToBackground[N]["request"],
) => Promise<Result<ArticleToBackground[N]["reply"]>>;
