import { LONGEST_WORD } from "../../model/word-limits.ts";
import { foldText } from "../../text/fold.ts";

/** A file's words, sorted out: which can be used, and what was left out and why. */
export interface SortedWords {
  /** As written, each once, in their order. */
  readonly words: readonly string[];
  /** How many said again what was there already, also in full width or upper case. */
  readonly duplicates: number;
  /** One character, which would be met in ordinary text everywhere. */
  readonly tooShort: readonly string[];
  readonly tooLong: readonly string[];
}

/** Sorts out words as the check will read them. */
export function sortWords(written: readonly string[]): SortedWords {
  const known = new Set<string>();
  const words: string[] = [];
  const tooShort = new Set<string>();
  const tooLong: string[] = [];
  let duplicates = 0;
  for (const word of written) {
    const folded = foldText(word).trim();
    if (Array.from(folded).length < 2) tooShort.add(word);
    else if (word.length > LONGEST_WORD) tooLong.push(word);
    else if (known.has(folded)) duplicates += 1;
    else {
      known.add(folded);
      words.push(word);
    }
  }
  return { words, duplicates, tooShort: [...tooShort], tooLong };
}
