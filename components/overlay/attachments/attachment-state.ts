import type { Category, Outcome } from "../../../lib/model/category.ts";
import type { HiddenPlace } from "../../../lib/model/draft.ts";
import type { Person } from "../../../lib/model/event.ts";
import type { Citation } from "../../../lib/model/finding.ts";
import type { Approval } from "../overlay-state.ts";

/** One thing found in a file. */
export interface FoundInFile {
  /** The rule's title. */
  readonly title: string;
  readonly category: Category;
  readonly outcome: Outcome;
  readonly message: string;
  readonly basis: readonly Citation[];
  /** E.g. 「工作表“名单”B3」. */
  readonly place: string;
  /** Further places of the same finding. */
  readonly more: number;
  readonly hidden?: HiddenPlace | undefined;
  readonly excerpt: { readonly before: string; readonly hit: string; readonly after: string };
}

/** One file as it is shown. */
export interface FileState {
  readonly name: string;
  /** From 0 to 1; left out once it is read. */
  readonly progress?: number | undefined;
  /** Why it, or a part of it, could not be read. */
  readonly unread: readonly string[];
  readonly found: readonly FoundInFile[];
  /** How many were found, where not all are in `found`. */
  readonly count: number;
}

/** Everything that is shown of the files that were chosen. */
export interface AttachmentState {
  readonly files: readonly FileState[];
  readonly person: Person;
  /** The approval could not be written down. */
  readonly unrecorded: boolean;
}

/** What a person can do about the files. Each is called only for a press that the browser itself vouches for. */
export interface AttachmentActions {
  /** Stop, or choose another file. */
  readonly change: () => void;
  /** Use the files, where nothing blocks. */
  readonly use: () => void;
  /** Use them in spite of what blocks. */
  readonly override: (approval: Approval) => void;
  /** That was pressed while something lay over the button. */
  readonly covered: () => void;
}
