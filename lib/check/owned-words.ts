import { createTermMatcher, type Sightings } from "./term-matcher.ts";

/** The words of one rule: those of its detector or examiner, or its terms. */
export interface WordsOfRule {
  /** Index of the rule in the compiled list. */
  readonly owner: number;
  readonly words: readonly string[];
}

/** The words of some rules, ready to be found. */
export interface OwnedWords {
  readonly scan: (text: string) => Sightings;
  /** For each term of a sighting, the index of the rule it belongs to. */
  readonly owners: Uint16Array;
  /** For each term, its index among the rule's own words. */
  readonly words: Uint32Array;
}

/** Makes the words of some rules ready to be found together. */
export function ownedWords(rules: readonly WordsOfRule[]): OwnedWords {
  const terms: string[] = [];
  const owners: number[] = [];
  const indexes: number[] = [];
  for (const { owner, words } of rules) {
    for (let index = 0; index < words.length; index += 1) {
      terms.push(words[index] ?? "");
      owners.push(owner);
      indexes.push(index);
    }
  }
  const { scan } = createTermMatcher(terms);
  return { scan, owners: Uint16Array.from(owners), words: Uint32Array.from(indexes) };
}
