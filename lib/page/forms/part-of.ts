import type { Draft } from "../../model/draft.ts";

const TITLE = /标题|题目/;
const BESIDE_THE_BODY = /摘要|导读|简介|关键词|来源|作者|备注/;

/**
 * Which part of an article a form's field is, by its name: a part that is not the body misses nothing. `undefined` for
 * the body. A source or an author counts as a summary does.
 */
export function partOf(field: string, isOneLine: boolean): Draft["part"] {
  if (TITLE.test(field)) return "title";
  return isOneLine || BESIDE_THE_BODY.test(field) ? "summary" : undefined;
}
