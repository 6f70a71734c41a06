import type { Case } from "../../lib/model/case.ts";
import type { LoggedEvent } from "../../lib/model/event.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { procedureOf } from "../../lib/procedures/packs/procedure-for.ts";
import { publishedArticle } from "../../lib/projections/articles/published-articles.ts";
import { selfCheckList, type SelfCheckList } from "../../lib/projections/self-check/self-check.ts";
import { publishedArticles, type PublishedArticle } from "../../lib/projections/similar.ts";

/** In milliseconds. */
const QUIET = 150;

/** Makes the list of a year's self-check while it is on the screen. */
export interface SelfCheckFinder {
  /** Events that are no case's. */
  take(others: readonly LoggedEvent[]): void;
  /** Which year is on the screen; none any more. */
  ask(year: string | undefined): void;
  /** Makes it once nothing has happened for a moment, where one is asked for. */
  soon(log: { readonly cases: () => readonly Case[]; readonly procedures: readonly Procedure[] }): void;
}

/** A finder that tells each list that it made. */
export function createSelfCheckFinder(tell: (list: SelfCheckList) => void): SelfCheckFinder {
  const out: LoggedEvent[] = [];
  let asked: string | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  return {
    take(others) {
      for (const event of others) if (event.fact.type === "ArticlePublished") out.push(event);
    },
    ask(year) {
      asked = year;
    },
    soon({ cases: all, procedures }) {
      clearTimeout(looking);
      looking = setTimeout(() => {
        if (asked === undefined) return;
        const cases = all();
        const articles = [...publishedArticles(out), ...articlesOf(cases, procedures)];
        tell(selfCheckList({ cases, procedures, articles: once(articles), year: asked }));
      }, QUIET);
    },
  };
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
