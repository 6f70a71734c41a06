import type { Case } from "../../../lib/model/case.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import type { WorkCalendar } from "../../../lib/model/work-calendar.ts";
import type { BulkItem } from "../../../lib/procedures/entering/bulk-steps.ts";
import type { DueGroup } from "../../../lib/projections/due-list.ts";
import type { CaseLine } from "../../../lib/projections/cases/case-line.ts";
import type { Beside } from "./beside.ts";
import type { LookAnswer, LookMessage } from "../looks/looks.ts";

/** One step, to be taken on one day with these values, and the cases in which it would be. */
export interface PlanAsked {
  readonly step: string;
  readonly on: LocalDate;
  readonly fields: FieldValues;
  readonly cases: readonly string[];
}

/** What the worker that holds the log is told. */
export type ToCaseWorker =
  /** The procedures in force; the log is read from the first time on. */
  | { readonly type: "procedures"; readonly procedures: readonly Procedure[] }
  /** The case on the screen, told whole and again when it changes. */
  | { readonly type: "watch"; readonly id: string | undefined }
  /** What is worked out over the whole log for the screen, told once it was read and again when it changes. */
  | { readonly type: "look"; readonly look: LookMessage }
  /** What one step would do to many cases; `turn` is the number that the answer bears. */
  | ({ readonly type: "plan"; readonly turn: number } & PlanAsked);

/** A case with its own events. */
export interface WatchedCase {
  readonly one: Case;
  readonly events: readonly LoggedEvent[];
}

/** What it answers. */
export type FromCaseWorker =
  | {
      readonly type: "changed";
      /** The lines that are new or other. */
      readonly lines: readonly CaseLine[];
      readonly groups: readonly DueGroup[];
      /** Events that are no case's: checks of drafts and the like. */
      readonly others: readonly LoggedEvent[];
      /** Sentences about rows that cannot be read. */
      readonly unreadable: readonly string[];
      readonly isAll: boolean;
      /** The day on which the agency began to use the product; known once everything was read. */
      readonly since: LocalDate | undefined;
    }
  | { readonly type: "calendar"; readonly calendar: WorkCalendar }
  /** Undefined where there is no such case. */
  | { readonly type: "case"; readonly id: string; readonly watched: WatchedCase | undefined }
  /** What the rest of the log says to it, a moment later. */
  | { readonly type: "beside"; readonly id: string; readonly beside: Beside }
  | { readonly type: "looked"; readonly look: LookAnswer }
  | { readonly type: "planned"; readonly turn: number; readonly items: readonly BulkItem[] }
  | { readonly type: "failed"; readonly sentence: string };
