/** Most words of all an agency's lists together. */
export const MOST_WORDS = 60_000;

/** Longest word, in characters. */
export const LONGEST_WORD = 40;
