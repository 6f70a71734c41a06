import type { AttachmentKind } from "../../model/attachment.ts";
import type { CaseTie } from "../../model/case-tie.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Person, Tally } from "../../model/event.ts";
import type { Citation } from "../../model/finding.ts";
import type { Opinion, Point } from "../../model/six-points.ts";

/** What a row is about; `override` is what was let pass by name in spite of something. */
type TrailKind =
  | "step"
  | "correction"
  | "withdrawal"
  | "tie"
  | "document"
  | "seal"
  | "place"
  | "comparison"
  | "shown"
  | "check"
  | "assessment"
  | "held"
  | "override"
  | "release"
  | "published";

/** Somebody whom a form names, with what it calls them: 审核人 王五. */
export interface NamedOfficial {
  readonly title: string;
  readonly name: string;
}

/** One thing that happened in a case. */
export interface TrailRow {
  /** Id of the event. */
  readonly id: string;
  readonly kind: TrailKind;
  /** The day it happened, and the instant where the hour is known. */
  readonly on: LocalDate;
  readonly at?: string;
  /** When it was written down. `isLater`: on another day than it happened (补录). */
  readonly enteredAt: string;
  readonly isLater: boolean;
  readonly what: string;
  /** Lines: values, reasons, what it was before. */
  readonly details: readonly string[];
  /** What should not be so: a limit that was not kept, the drafter who reviewed, a page that differs. */
  readonly faults: readonly string[];
  readonly named: readonly NamedOfficial[];
  /** Who sat at the desk where it was written down. */
  readonly by: Person;
  readonly basis: readonly Citation[];
}

/** What a trail needs said in words that are kept elsewhere. */
export interface TrailWords {
  /** What was found: titles of rules with counts. */
  readonly tallies: (tallies: readonly Tally[]) => string;
  readonly point: (point: Point) => string;
  readonly opinion: (opinion: Opinion) => string;
  readonly attachment: (file: { readonly kind: AttachmentKind; readonly size: number }) => string;
  readonly tie: (tie: CaseTie) => string;
  /** What another case is called; empty where it is not known here. */
  readonly caseName: (id: string) => string;
}
