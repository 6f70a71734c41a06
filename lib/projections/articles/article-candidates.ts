import type { Case } from "../../model/case.ts";
import { comparedOf, indexOf, likeTexts } from "../similar/likeness.ts";
import { articleTitle } from "./article-view.ts";

/** So much of two titles is alike that one may be the other, changed. */
const ALIKE = 0.5;
const MOST = 20;

/**
 * The open articles that a draft with this title may be: those whose place on the CMS is not known, and any of the same
 * title; the likest first, then what was begun last. `cases` are articles that are not closed.
 */
export function articleCandidates(title: string, cases: readonly Case[]): Case[] {
  const wanted = tidy(title);
  const isSame = (one: Case): boolean => wanted !== "" && tidy(articleTitle(one)) === wanted;
  const possible = cases.filter((one) => one.article?.place === undefined || isSame(one));
  const index = indexOf(possible.map((one) => comparedOf(one.id, articleTitle(one))));
  const like = new Map(
    likeTexts(comparedOf("", title), index, ({ both }) => both >= ALIKE).map(({ text, both }) => [text.id, both]),
  );
  const likeness = (one: Case): number => (isSame(one) ? 2 : (like.get(one.id) ?? 0));
  return possible.toSorted((a, b) => likeness(b) - likeness(a) || (begun(a) < begun(b) ? 1 : -1)).slice(0, MOST);
}

function begun({ done }: Case): string {
  return done[0]?.enteredAt ?? "";
}

/** Whether two titles say the same. */
export function isSameTitle(one: string, other: string): boolean {
  return tidy(one) !== "" && tidy(one) === tidy(other);
}

function tidy(title: string): string {
  return title.normalize("NFKC").replaceAll(/\s+/g, "");
}
