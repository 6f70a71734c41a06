import type { RegisterPlace } from "../../../lib/register/db.ts";
import { createSealedTexts, type SealedTexts } from "../../../lib/register/sealed-texts.ts";
import { createArticleLinks, type ArticleLinks } from "./article-links.ts";
import { createArticleOrigins, type ArticleOrigins } from "./article-origins.ts";

/** What is kept of articles outside the log. */
export interface ArticleStores {
  readonly links: ArticleLinks;
  readonly origins: ArticleOrigins;
  readonly sealedTexts: SealedTexts;
}

/** Opens the stores; in the browser, nothing need be said of where the texts are. */
export function createArticleStores(place: RegisterPlace): ArticleStores {
  return {
    links: createArticleLinks(),
    origins: createArticleOrigins(),
    sealedTexts: createSealedTexts(() => new Date(), place),
  };
}
