import type { Examiner } from "../passage.ts";

/** One thing that a kind of draft must speak of, and the words that show that it does. */
interface Element {
  readonly name: string;
  readonly words: readonly string[];
}

/** Which drafts must speak of the elements: those that say one of `given`, and whose title ends in one of `titled`. */
export interface ElementsOf {
  readonly elements: readonly Element[];
  readonly given?: readonly string[] | undefined;
  readonly titled?: readonly string[] | undefined;
}

/** What may follow the last word of a title: brackets with a year or 「试行」. */
const TITLE_END = /(?:[（(【〔[《][^）)】〕\]》]{0,20}[）)】〕\]》]|[》\s。])*$/;
/** A draft that should speak of many things and speaks of fewer than these is something else. */
const FEWEST = 2;
/** The note of a given word. */
const GIVEN = -1;

/**
 * Says which elements a draft does not speak of: one conclusion, naming them. A draft without any text is not begun, and
 * misses nothing yet.
 */
export function elementsExaminer({ elements, given = [], titled }: ElementsOf): Examiner<readonly number[]> {
  const words = [...elements.flatMap((element) => element.words), ...given];
  const elementOf = [
    ...elements.flatMap((element, index) => element.words.map(() => index)),
    ...given.map(() => GIVEN),
  ];
  return {
    words,
    note: (_passage, anchors) => [...new Set(anchors.map(({ word }) => elementOf[word] ?? 0))].sort((a, b) => a - b),
    conclude(notes, { part, title = "" }) {
      if (part !== undefined || notes.length === 0) return [];
      const name = title.trim().replace(TITLE_END, "");
      if (titled !== undefined && !titled.some((word) => name.endsWith(word))) return [];
      const present = new Set(notes.flatMap(({ note }) => note));
      if (given.length > 0 && !present.has(GIVEN)) return [];
      if (present.size < Math.min(FEWEST, Math.floor(elements.length / 4))) return [];
      const missing = elements.filter((_element, index) => !present.has(index));
      return missing.length === 0 ? [] : [{ detail: `没有写到：${missing.map(({ name: one }) => one).join("、")}。` }];
    },
  };
}
