import type { Category, Outcome } from "./category.ts";

/** The document and the clause that a finding rests on, e.g. 「霍山县医保局政府信息公开保密审查制度」「第五条（三）」. */
export interface Citation {
  readonly document: string;
  readonly clause: string;
}

/** A mend the person may press: what to put in place of the finding's text. An empty `replacement` deletes it. */
export interface Fix {
  /** What pressing does, e.g. 「遮盖号码」. */
  readonly label: string;
  readonly replacement: string;
}

/** One thing the check found in a draft. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly outcome: Outcome;
  /** UTF-16 offset into the draft's text (blocks joined by `\n`), inclusive. */
  readonly start: number;
  /** The same, exclusive. */
  readonly end: number;
  /** Why it was raised and what would clear it, in Chinese; never holds the found text. */
  readonly message: string;
  readonly basis: readonly Citation[];
  readonly fix?: Fix;
}
