import type { Case } from "../../../lib/model/case.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import { publishedArticle } from "../../../lib/projections/articles/published-articles.ts";
import { selfCheckList, type SelfCheckList } from "../../../lib/projections/self-check/self-check.ts";
import { publishedArticles, type PublishedArticle } from "../../../lib/projections/similar.ts";

/** In milliseconds. */
const QUIET = 150;

/** What is known of the log when the list is made. */
interface LogNow {
  /** A part of the log would show too few. */
  readonly isAll: boolean;
  readonly cases: () => readonly Case[];
  readonly procedures: readonly Procedure[] | undefined;
}

/** Makes the list of a year's self-check while it is on the screen. */
interface SelfCheckFinder {
  /** Events that are no case's. */
  take(others: readonly LoggedEvent[]): void;
  /** Which year is on the screen; none any more. */
  ask(year: string | undefined): void;
  /** Something in the log is other: the list is made anew once nothing has happened for a moment. */
  again(): void;
}

/** A finder that tells each list that it made. */
export function createSelfCheckFinder(log: () => LogNow, tell: (list: SelfCheckList) => void): SelfCheckFinder {
  const out: LoggedEvent[] = [];
  let asked: string | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    clearTimeout(looking);
    looking = setTimeout(look, QUIET);
  };
  const look = (): void => {
    const { isAll, cases: all, procedures } = log();
    if (asked === undefined || !isAll || !procedures) return;
    const cases = all();
    const articles = once([...publishedArticles(out), ...articlesOf(cases, procedures)]);
    tell(selfCheckList({ cases, procedures, articles, year: asked }));
  };
  return {
    take(others) {
      for (const event of others) if (event.fact.type === "ArticlePublished") out.push(event);
    },
    ask(year) {
      asked = year;
      again();
    },
    again,
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
