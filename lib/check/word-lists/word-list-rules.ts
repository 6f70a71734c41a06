import type { Outcome } from "../../model/category.ts";
import type { Rule, RulePack } from "../../model/rule-pack.ts";
import type { WordList } from "../../model/word-list.ts";

/** What to do about a word, by the list's outcome. */
const ADVICE: Readonly<Record<Outcome, string>> = {
  block: "按词表规定不得发布，请删除或者改写；确属误报的，请在设置中为词表加上例外短语。",
  ask: "请核对是否可以公开；可以公开的，在复核单上确认即可。",
  advise: "请看是否需要改写。",
};

/** The pack with each of the agency's own word lists that is switched on as one more rule. */
export function withWordLists(pack: RulePack, lists: readonly WordList[]): RulePack {
  const inForce = lists.filter(({ on }) => on);
  return inForce.length === 0 ? pack : { ...pack, rules: [...pack.rules, ...inForce.map(ruleOf)] };
}

function ruleOf({ id, title, outcome, basis, words, except }: WordList): Rule {
  return {
    id,
    title,
    category: "sensitive-word",
    outcome,
    message: `这里有本单位词表“${title}”中的词。${ADVICE[outcome]}`,
    basis: [basis],
    match: { by: "terms", terms: words, ...(except.length > 0 && { except }) },
    flags: [],
    passes: [],
  };
}
