import type { Category, Outcome } from "./category.ts";
import type { HiddenPlace } from "./draft.ts";

/** The document and the clause that a finding rests on, e.g. 「霍山县医保局政府信息公开保密审查制度」「第五条（三）」. */
export interface Citation {
  readonly document: string;
  readonly clause: string;
}

/** A part of a draft's text: UTF-16 offsets, end exclusive. */
interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A mend the person may press: what to put in place of the finding's text. An empty `replacement` deletes it. */
export interface Fix {
  /** What pressing does, e.g. 「遮盖号码」. */
  readonly label: string;
  readonly replacement: string;
  /** What to put in place of each of the finding's `more`, in their order. */
  readonly more?: readonly string[];
}

/** One thing the check found in a draft. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly outcome: Outcome;
  /** UTF-16 offset into the draft's text (blocks joined by `\n`), inclusive. 0 with `end` 0 where something is missing. */
  readonly start: number;
  /** The same, exclusive. */
  readonly end: number;
  /** The further places of a finding that is one for a whole table column, in the order of the text. */
  readonly more?: readonly TextSpan[];
  /** Where its text hides, if it does. */
  readonly hidden?: HiddenPlace;
  /** Why it was raised and what would clear it, in Chinese; never holds a secret or an identifier that was found. */
  readonly message: string;
  readonly basis: readonly Citation[];
  /** The mend offered first: of several masks the strictest, or the one the agency chose. */
  readonly fix?: Fix;
  readonly otherFixes?: readonly Fix[];
}
