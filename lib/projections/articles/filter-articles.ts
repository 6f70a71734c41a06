import type { CaseLine } from "../cases/case-line.ts";
import { filterLines, NO_LINE_FILTER, type LineFilter } from "../cases/filter-lines.ts";

/** What the list of articles can be narrowed to; `open` is all that is not closed, or in which a limit goes on all the same. */
export const ARTICLE_STATES = [
  "any",
  "open",
  "published",
  "not-published",
  "taken-down",
  "no-interpretation",
  "no-mark",
  "differs",
] as const;

/** What the list is narrowed to; empty means any. */
export interface ArticleFilter extends Pick<LineFilter, "text" | "within" | "department"> {
  readonly state: (typeof ARTICLE_STATES)[number];
  readonly kind: string;
  /** A catalogue item's id. */
  readonly item: string;
}

/** Everything. */
export const NO_ARTICLE_FILTER: ArticleFilter = {
  text: "",
  within: "any",
  department: "",
  state: "any",
  kind: "",
  item: "",
};

/** The articles that a filter lets through; lines of other cases are none. */
export function filterArticles(lines: readonly CaseLine[], filter: ArticleFilter): CaseLine[] {
  const { text, within, department, state, kind, item } = filter;
  return filterLines(lines, { ...NO_LINE_FILTER, text, within, department }).filter(
    ({ article, ...line }) =>
      article !== undefined &&
      IN[state](article, line) &&
      (kind === "" || article.kind === kind) &&
      (item === "" || article.item === item),
  );
}

type Article = NonNullable<CaseLine["article"]>;

const IN: Readonly<
  Record<ArticleFilter["state"], (article: Article, line: Pick<CaseLine, "state" | "due">) => boolean>
> = {
  any: () => true,
  open: (_article, { state, due }) => state !== "closed" || due !== undefined,
  published: ({ publication }) => publication === "public" || publication === "amending",
  "not-published": ({ publication }) => publication === "closed-otherwise",
  "taken-down": ({ publication }) => publication === "taken-down",
  "no-interpretation": ({ lacksInterpretation }) => lacksInterpretation === true,
  "no-mark": ({ lacksMark }) => lacksMark === true,
  differs: ({ differs }) => differs === true,
};
