import type { AttachmentFinding } from "../../lib/attachments/check-attachment.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FileFacts } from "../../lib/messaging/attachment-port.ts";
import type { RulePack } from "../../lib/model/rule-pack.ts";

/** What the worker is asked. */
export interface CheckFile {
  readonly type: "check";
  readonly file: File;
  readonly pack: RulePack;
  readonly today: LocalDate;
}

/** A file after the check. */
export interface CheckedFile extends FileFacts {
  /** Why it, or a part of it, could not be read, and what a person must look at; sentences. */
  readonly unread: readonly string[];
  /** The first few; `count` says how many there are. */
  readonly found: readonly AttachmentFinding[];
  readonly count: number;
}

/** What the worker answers. */
export type FromWorker =
  | { readonly type: "progress"; readonly done: number }
  | { readonly type: "checked"; readonly checked: CheckedFile };
