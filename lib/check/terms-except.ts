import type { Detector } from "./passage.ts";

/** Terms that are not raised inside some longer phrases: 「中秘」 in 「集中秘书处」. Both are found by the common matcher. */
export function termsExcept(terms: readonly string[], except: readonly string[]): Detector {
  return {
    words: [...terms, ...except],
    readsProse: true,
    find(_passage, anchors) {
      const phrases = anchors.filter(({ word }) => word >= terms.length);
      let next = 0;
      /** Where the phrases begun so far reach. */
      let safeEnd = 0;
      return anchors.filter(({ word, start, end }) => {
        for (let phrase = phrases[next]; phrase !== undefined && phrase.start <= start; phrase = phrases[next]) {
          safeEnd = Math.max(safeEnd, phrase.end);
          next += 1;
        }
        return word < terms.length && end > safeEnd;
      });
    },
  };
}
