import type { Case } from "../../lib/model/case.ts";
import type { LoggedEvent } from "../../lib/model/event.ts";
import { monthCount, type MonthCount } from "../../lib/projections/fees.ts";
import {
  publishedArticles,
  similarIndex,
  suggestionsFor,
  type SimilarIndex,
  type Suggestion,
} from "../../lib/projections/similar.ts";

/** What the rest of the log says to a case: similar ones, and the applicant's items of the month. */
export interface Beside {
  readonly similar: readonly Suggestion[];
  readonly month: MonthCount | undefined;
}

/** Finds what stands beside a case. What it reads of all cases is kept until they change. */
export interface BesideFinder {
  /** Events that are no case's, and whether any case is other than before. */
  take(others: readonly LoggedEvent[], changed: boolean): void;
  of(one: Case, cases: readonly Case[]): Beside;
}

/** A finder that knows of no article yet. */
export function createBesideFinder(): BesideFinder {
  const out: LoggedEvent[] = [];
  let index: SimilarIndex | undefined;
  return {
    take(others, changed) {
      const published = others.filter(({ fact }) => fact.type === "ArticlePublished");
      out.push(...published);
      if (changed || published.length > 0) index = undefined;
    },
    of(one, cases) {
      if (one.procedure !== "request") return { similar: [], month: undefined };
      const requests = cases.filter(({ procedure }) => procedure === "request");
      index ??= similarIndex(requests, publishedArticles(out));
      return { similar: suggestionsFor(one, index), month: monthCount(requests, one) };
    },
  };
}
