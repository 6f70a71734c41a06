import type { ArticleView, ReviewPolicy } from "../../model/article-view.ts";

/** Whether the review lets an article out: `missing` says in words what is still to be done. */
export type ReviewVerdict =
  | { readonly pass: true }
  | { readonly pass: false; readonly missing: readonly string[]; readonly changed: boolean };

const PASS: ReviewVerdict = { pass: true };

/** As many, and as long, as the log takes. */
const MOST_MISSING = 30;
const LONGEST = 100;

/** What is said where the text is not the sealed one any more. */
export const CHANGED = "审定后稿件有改动";

/**
 * What the review says of publishing a text now. `digest` is that of the text as it stands. An article without a case is
 * held only where the agency wants it; one with a case until its steps are done, and then for any other text than the
 * sealed one, also after it was published: nothing that was reviewed goes out altered, and nothing that was taken down again.
 */
export function reviewVerdict(article: ArticleView | null, policy: ReviewPolicy, digest: () => string): ReviewVerdict {
  if (!article) return policy === "hold" ? held(["还没有开始审核"]) : PASS;
  const { state, seal, needsSeal, mayPublish, published, takenDown, outcome, waitsFor } = article;
  const changed = seal !== undefined && seal.digest !== digest();
  if (state === "closed") {
    if (!published) return held([`已经办结：${outcome ?? "不发布"}`]);
    if (takenDown) return held(["已经从网页撤下，重新发布要先登记更正"]);
    // It went out unsealed: nothing says which text that was.
    if (needsSeal && !seal) return held(["没有封存的审定稿，更正要先登记"]);
    return changed ? held([`${CHANGED}，更正要先登记`], true) : PASS;
  }
  const missing = mayPublish ? [] : waitsFor.map(({ title }) => title);
  if (!mayPublish && missing.length === 0) missing.push("审核没有办完");
  if (mayPublish && needsSeal && !seal) missing.push("审定时没有封存稿件");
  if (changed) missing.push(CHANGED);
  return missing.length > 0 ? held(missing, changed) : PASS;
}

function held(missing: readonly string[], changed = false): ReviewVerdict {
  return { pass: false, missing: missing.slice(0, MOST_MISSING).map((one) => one.slice(0, LONGEST)), changed };
}
