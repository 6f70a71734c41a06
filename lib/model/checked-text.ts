import type { Category, Outcome } from "./category.ts";
import type { HiddenPlace } from "./draft.ts";
import type { Citation } from "./finding.ts";

/** A finding of a batch, with what a person needs to see of it. In memory only: holds the found text. */
export interface TextFinding {
  readonly rule: string;
  /** The rule's title. */
  readonly title: string;
  readonly category: Category;
  readonly outcome: Outcome;
  /** Where it stands, e.g. 「第3段」; of several places the first. */
  readonly place: string;
  readonly hidden?: HiddenPlace;
  /** How many places it has. */
  readonly count: number;
  /** The found text with some around it; nothing where something is missing. */
  readonly excerpt?: { readonly before: string; readonly hit: string; readonly after: string };
  readonly message: string;
  readonly basis: readonly Citation[];
}

/** One article or file of a batch, checked or not readable. In memory only. */
export interface CheckedText {
  /** The file's name with its folder, or 「粘贴的第2篇」. */
  readonly name: string;
  readonly title: string;
  /** Why it could not be read, as a sentence. */
  readonly error?: string;
  /** What a person must look at, since it could not be read; sentences. */
  readonly notes: readonly string[];
  readonly findings: readonly TextFinding[];
}
