import type { AttachmentKind } from "../model/attachment.ts";
import type { LocalDate } from "../model/draft.ts";
import type { Fact, Person, Tally } from "../model/event.ts";
import type { RulePack } from "../model/rule-pack.ts";

/** What the page's script hands to the page of ours that reads files, with a port for the answers. */
export interface AttachmentJob {
  readonly files: readonly File[];
  /** The rules in force. */
  readonly pack: RulePack;
  /** Fills in who lets a file pass. */
  readonly person: Person;
  readonly today: LocalDate;
}

/** A file as the log knows it. */
export interface FileFacts {
  readonly kind: AttachmentKind;
  /** In bytes. */
  readonly size: number;
  readonly tallies: readonly Tally[];
}

type Approver = Extract<Fact, { type: "AttachmentOverridden" }>["approver"];

/** What the page of ours answers. It never says what a file holds. */
export type FromAttachmentPage =
  /** It is there, and wants to be so high, in CSS pixels. */
  | { readonly type: "height"; readonly height: number }
  /** A file was read. */
  | ({ readonly type: "checked"; readonly read: boolean } & FileFacts)
  /** A named person lets these files be used. Answered by `unrecorded` where that could not be written down. */
  | {
      readonly type: "override";
      readonly files: readonly FileFacts[];
      readonly approver: Approver;
      readonly reason: string;
    }
  /** Lift it over all of the page: something lay over its button. */
  | { readonly type: "covered" }
  /** Nothing is left to decide. */
  | { readonly type: "done"; readonly use: boolean };

/** What the page of ours is told later. */
export interface ToAttachmentPage {
  readonly type: "unrecorded";
}
