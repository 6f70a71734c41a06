import type { AlikeLaw } from "../model/alike.ts";
import type { Case } from "../model/case.ts";
import type { LoggedEvent } from "../model/event.ts";
import type { LocalDate } from "../model/draft.ts";
import type { Citation } from "../model/finding.ts";
import { civilDayOf } from "../deadlines/civil-day.ts";
import { sameApplicant } from "./fees.ts";
import { comparedOf, indexOf, likeTexts, type Likeness, type TextIndex } from "./similar/likeness.ts";

/** An article that the CMS showed to be out, as far as the log says. */
export interface PublishedArticle {
  readonly title: string;
  readonly page: string;
  readonly portal: string;
  readonly on: LocalDate;
}

/** What may make another handling of a case right; a person decides. */
export type Suggestion = {
  /** 0 to 1. */
  readonly likeness: number;
  readonly basis: Citation;
  /** Sentences. */
  readonly reasons: readonly string[];
} & (
  | {
      /** The same applicant has asked for near the same before; or another has. */
      readonly kind: "repeats" | "same-subject";
      readonly other: Case;
    }
  | { readonly kind: "published"; readonly article: PublishedArticle }
);

/** What a case is compared with: made once for many cases. */
export interface SimilarIndex {
  readonly cases: ReadonlyMap<string, Case>;
  readonly requests: TextIndex;
  readonly articles: readonly PublishedArticle[];
  readonly titles: TextIndex;
}

/** So alike is near the same: between the variants and the other matters of test/lib/projections/similar-variants.ts. */
const NEAR = 0.68;
/** So much of a title is in the request, or of the request in a title. */
const TITLE_WITHIN = 0.75;
/** A request or title with fewer pairs of characters says too little to be compared. */
const LEAST_PAIRS = 4;
const LEAST_TITLE_PAIRS = 6;
const MOST = 5;

/** Reads all cases and published articles once. */
export function similarIndex(cases: readonly Case[], articles: readonly PublishedArticle[]): SimilarIndex {
  const requests = cases.map((one) => comparedOf(one.id, contentOf(one)));
  const titles = articles.map(({ title }, position) => comparedOf(String(position), matterOf(title)));
  return {
    cases: new Map(cases.map((one) => [one.id, one])),
    requests: indexOf(requests.filter(({ pairs }) => pairs.size >= LEAST_PAIRS)),
    articles,
    titles: indexOf(titles.filter(({ pairs }) => pairs.size >= LEAST_TITLE_PAIRS)),
  };
}

/** The articles that came out, by the log; those without a title are left out. Of one page the latest. */
export function publishedArticles(events: readonly LoggedEvent[]): PublishedArticle[] {
  const byPage = new Map<string, PublishedArticle>();
  for (const { fact, occurredAt } of events) {
    if (fact.type !== "ArticlePublished" || fact.draft.title === undefined || fact.draft.title === "") continue;
    const { title, page, portal } = fact.draft;
    byPage.set(`${page} ${title}`, { title, page, portal, on: civilDayOf(occurredAt) });
  }
  return [...byPage.values()];
}

/**
 * What should be looked at beside a case, at most five of each kind, most alike first. Cases that a person has tied to this
 * one, or said to be different, are not asked about again.
 */
export function suggestionsFor(one: Case, index: SimilarIndex, law: AlikeLaw): Suggestion[] {
  const others = nearTo(one, index).flatMap((likeness) => {
    const other = index.cases.get(likeness.text.id);
    return other === undefined || areTied(one, other) ? [] : [caseSuggestion(one, other, likeness, law)];
  });
  const published = publishedAbout(one, index).flatMap(({ likeness, article }) =>
    articleSuggestion(likeness, article, law),
  );
  const kinds = ["repeats", "same-subject", "published"] as const;
  const all = [...others, ...published];
  return kinds.flatMap((kind) => all.filter((each) => each.kind === kind).slice(0, MOST));
}

/** The requests of the index that ask for near the same, most alike first; ties are not looked at. */
export function nearTo(one: Case, index: Pick<SimilarIndex, "requests">): Likeness[] {
  const text = comparedOf(one.id, contentOf(one));
  return text.pairs.size < LEAST_PAIRS ? [] : likeTexts(text, index.requests, ({ both }) => both >= NEAR);
}

/** The articles of the index whose title is what is asked for, most alike first. */
export function publishedAbout(
  one: Case,
  index: Pick<SimilarIndex, "titles" | "articles">,
): { readonly likeness: Likeness; readonly article: PublishedArticle }[] {
  const text = comparedOf(one.id, contentOf(one));
  if (text.pairs.size < LEAST_PAIRS) return [];
  return likeTexts(text, index.titles, ({ within }) => within >= TITLE_WITHIN).flatMap((likeness) => {
    const article = index.articles[Number(likeness.text.id)];
    return article === undefined ? [] : [{ likeness, article }];
  });
}

/** A title without who issued it: 某局关于某事的公示 is about 某事. */
function matterOf(title: string): string {
  return title.replace(/^[^，。；：]{0,30}?关于/, "");
}

function caseSuggestion(one: Case, other: Case, { both: likeness }: Likeness, law: AlikeLaw): Suggestion {
  const percent = `申请内容的相近程度为${Math.round(likeness * 100)}%`;
  if (sameApplicant(one, other)) {
    const { basis } = law.repeats;
    return { kind: "repeats", other, likeness, basis, reasons: ["同一申请人", percent, answered(other, law)] };
  }
  const { basis, say } = law["same-subject"];
  return { kind: "same-subject", other, likeness, basis, reasons: ["不同申请人", percent, say] };
}

function answered(other: Case, { repeats: { say, unanswered } }: AlikeLaw): string {
  const on = other.moments["replied"];
  if (other.state === "closed" && on !== undefined) return `已于${on}答复；${say}`;
  if (other.state === "closed") return `前一件没有作出答复就已办结，${unanswered}`;
  return `前一件还在办理，尚未答复，${unanswered}`;
}

function articleSuggestion({ within: likeness }: Likeness, article: PublishedArticle, law: AlikeLaw): Suggestion[] {
  const { basis, say } = law.published;
  const reasons = [`${article.on}已在${article.portal}公开`, say];
  return [{ kind: "published", article, likeness, basis, reasons }];
}

function areTied(one: Case, other: Case): boolean {
  return one.ties.some(({ to }) => to === other.id) || other.ties.some(({ to }) => to === one.id);
}

function contentOf({ fields: { content } }: Case): string {
  return typeof content === "string" ? content : "";
}
