import type { About } from "../../model/draft.ts";
import type { Examiner } from "../passage.ts";

/** Says that a field of the form is there and empty. A form without the field misses nothing. */
export function fieldExaminer(
  field: keyof About & ("title" | "source" | "author" | "date" | "column" | "attribute"),
): Examiner {
  return {
    words: [],
    note: () => undefined,
    conclude: (_notes, about) => (about.part === undefined && about[field]?.trim() === "" ? [{}] : []),
  };
}
