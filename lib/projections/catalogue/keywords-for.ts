import type { CatalogueItem } from "../../model/catalogue.ts";
import { plainTitle } from "./title-words.ts";

const MOST = 5;

/** 关键词 of an article: the item's words that its title has, none within another, at most five; else the item's first. */
export function keywordsFor({ keywords }: CatalogueItem, title: string): string[] {
  const { text } = plainTitle(title);
  const found = keywords
    .filter((word) => text.includes(plainTitle(word).text))
    .toSorted((a, b) => b.length - a.length)
    .filter((word, at, all) => !all.slice(0, at).some((longer) => longer.includes(word)));
  return found.length > 0 ? found.slice(0, MOST) : keywords.slice(0, 1);
}
