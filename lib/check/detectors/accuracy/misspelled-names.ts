import type { RightName } from "../../../model/matcher.ts";
import { slice } from "../../../text/fold.ts";
import type { Detector } from "../../passage.ts";

/** Detects names that are certainly misspelled, given as a rule's data; the replacement is the right one. */
export function namesDetector(names: readonly RightName[]): Detector {
  const rights = names.flatMap(({ right, wrong }) => wrong.map(() => right));
  return {
    words: names.flatMap(({ wrong }) => wrong),
    readsProse: true,
    find: ({ text }, anchors) =>
      anchors.flatMap(({ start, end, word }) => {
        // In quotes the slip is spoken of.
        if (/[“‘「『"]$/.test(slice(text, start - 1, start)) && /^[”’」』"]/.test(slice(text, end, end + 1))) return [];
        return [{ start, end, replacement: rights[word] ?? "" }];
      }),
  };
}
