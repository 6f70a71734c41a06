/** An article of several that were pasted in one piece. */
export interface PastedArticle {
  readonly title: string;
  readonly text: string;
}

/** A line of three or more equals signs. */
const RULER = /\n[ \t]*[=＝]{3,}[ \t]*(?=\n|$)/;
/** Two or more blank lines. */
const GAP = /\n(?:[ \t\u3000]*\n){2,}/;

/** A first line longer than this, or one that ends like a sentence, is no title. */
const LONGEST_TITLE = 60;

/**
 * The articles of a pasted text: set off by lines of `===` where there is one, else by two or more blank lines. The first
 * line of each is its title, where it reads like one; it stays in the text.
 */
export function splitArticles(pasted: string): PastedArticle[] {
  const text = `\n${pasted.replace(/\r\n?/g, "\n")}`;
  return text
    .split(RULER.test(text) ? RULER : GAP)
    .map((article) => article.replace(/^(?:[ \t\u3000]*\n)+|\s+$/g, ""))
    .filter((article) => article !== "")
    .map((article) => ({ title: titleOf(article), text: article }));
}

/** The first line that is not blank, where it reads like a title; else nothing. */
export function titleOf(text: string): string {
  const first = /\S.*/.exec(text)?.[0]?.trim() ?? "";
  return first.length <= LONGEST_TITLE && !/[。；：，、？！;:,?!]$/.test(first) ? first : "";
}
