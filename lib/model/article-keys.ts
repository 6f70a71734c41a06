/** The id of the procedure that articles go by. */
export const ARTICLE = "article";

/** What an article's form may ask for and a catalogue item knows; a profile's fields are called by these. */
export const ARTICLE_KEYS = [
  "title",
  "column",
  "subColumn",
  "attribute",
  "basis",
  "period",
  "department",
  "indexNumber",
  "keywords",
  "formedOn",
  "articleKind",
  "source",
  "author",
] as const;

/** See {@link ARTICLE_KEYS}. */
export type ArticleKey = (typeof ARTICLE_KEYS)[number];
