import type { Case } from "../../../lib/model/case.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import { publishedArticle } from "../../../lib/projections/articles/published-articles.ts";
import { selfCheckList, type SelfCheckList } from "../../../lib/projections/self-check/self-check.ts";
import { publishedArticles, type PublishedArticle } from "../../../lib/projections/similar.ts";
import type { LogNow } from "./log-now.ts";

/** The list of a year's self-check. */
export function lookAtSelfCheck({ year }: { readonly year: string }, log: LogNow): SelfCheckList {
  const { procedures } = log;
  const cases = log.cases();
  const out = log.others.filter(({ fact }) => fact.type === "ArticlePublished");
  const articles = once([...publishedArticles(out), ...articlesOf(cases, procedures)]);
  return selfCheckList({ cases, procedures, articles, year });
}

function articlesOf(cases: readonly Case[], procedures: readonly Procedure[]): PublishedArticle[] {
  return cases.flatMap((one) => {
    const procedure = procedureOf(procedures, one);
    const article = procedure && publishedArticle(one, procedure);
    if (!article) return [];
    const { title, publishedOn: on, address = "" } = article;
    return [{ title, on, page: address, portal: "" }];
  });
}

/** What came out through the CMS is there as its case too. */
function once(articles: readonly PublishedArticle[]): PublishedArticle[] {
  return [...new Map(articles.map((one) => [`${one.title} ${one.on}`, one])).values()];
}
