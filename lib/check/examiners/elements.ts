import type { Examiner } from "../passage.ts";

/** One thing that a kind of draft must speak of, and the words that show that it does. */
export interface Element {
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * Says which elements a draft does not speak of: one conclusion, naming them. A draft without any text is not begun, and
 * misses nothing yet.
 */
export function elementsExaminer(elements: readonly Element[]): Examiner<readonly number[]> {
  const words = elements.flatMap((element) => element.words);
  const elementOf = elements.flatMap((element, index) => element.words.map(() => index));
  return {
    words,
    note: (_passage, anchors) => [...new Set(anchors.map(({ word }) => elementOf[word] ?? 0))].sort((a, b) => a - b),
    conclude(notes, { part }) {
      if (part !== undefined || notes.length === 0) return [];
      const present = new Set(notes.flatMap(({ note }) => note));
      const missing = elements.filter((_element, index) => !present.has(index));
      return missing.length === 0 ? [] : [{ detail: `没有写到：${missing.map(({ name }) => name).join("、")}。` }];
    },
  };
}
