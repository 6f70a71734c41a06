/**
 * How one case stands to another. `different`: a person looked at the suggestion and said no. Of articles: a 解读 interprets a
 * policy document, a 正式稿 results from a draft put up for comment, a 澄清 clarifies an article.
 */
export const CASE_TIES = [
  "repeats",
  "same-subject",
  "split-from",
  "merged-into",
  "challenges",
  "different",
  "interprets",
  "results-from",
  "clarifies",
] as const;

/** See {@link CASE_TIES}. */
export type CaseTie = (typeof CASE_TIES)[number];
