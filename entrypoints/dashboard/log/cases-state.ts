import type { LocalDate } from "../../../lib/model/draft.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import type { WorkCalendar } from "../../../lib/model/work-calendar.ts";
import type { BulkItem } from "../../../lib/procedures/entering/bulk-steps.ts";
import type { DueGroup } from "../../../lib/projections/due-list.ts";
import type { CaseLine } from "../../../lib/projections/cases/case-line.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import type { ScoreBoard } from "../../../lib/projections/scoring/scores.ts";
import type { SelfCheckList } from "../../../lib/projections/self-check/self-check.ts";
import type { Beside } from "./beside.ts";
import type { FromCaseWorker, WatchedCase } from "./case-messages.ts";
import type { ScoreAsked } from "../supervision/score-asked.ts";

/** What the page knows of the log. */
export interface CasesState {
  /** Everything was read; until then the cases that something happened to last are there. */
  readonly isAll: boolean;
  /** All cases' lines by id. */
  readonly byId: ReadonlyMap<string, CaseLine>;
  /** The same in a list; absent until the log was read. */
  readonly lines: readonly CaseLine[] | undefined;
  readonly groups: readonly DueGroup[] | undefined;
  /** Events that are no case's. */
  readonly others: readonly LoggedEvent[] | undefined;
  readonly calendar: WorkCalendar;
  /** The day on which the agency began to use the product; absent until everything was read. */
  readonly since: LocalDate | undefined;
  /** The case that is watched: `none` where there is no such case, absent while it is being read. */
  readonly watched: WatchedCase | "none" | undefined;
  /** What the rest of the log says to it; absent while that is being found. */
  readonly beside: Beside | undefined;
  /** Of the year that was asked for; absent while it is worked out. */
  readonly board: ScoreBoard | undefined;
  /** Of the year that was asked for; absent while it is made. */
  readonly selfCheck: SelfCheckList | undefined;
  readonly error: string | undefined;
}

/** The page's view of the log, held and computed in a worker of its own. */
export interface Cases {
  readonly state: () => CasesState;
  /** Begins, or goes on with other procedures. */
  readonly start: (procedures: readonly Procedure[]) => void;
  readonly watch: (id: string | undefined) => void;
  /** Which scores to tell, and again when something changes; none any more. */
  readonly score: (asked: ScoreAsked | undefined) => void;
  /** Which year's self-check to tell, and again when something changes; none any more. */
  readonly selfCheck: (year: string | undefined) => void;
  readonly plan: (
    step: string,
    on: LocalDate,
    fields: FieldValues,
    cases: readonly string[],
  ) => Promise<readonly BulkItem[]>;
}

/** Before anything was read. */
export const NOTHING_READ: Omit<CasesState, "byId"> = {
  isAll: false,
  lines: undefined,
  groups: undefined,
  others: undefined,
  calendar: CALENDAR,
  since: undefined,
  watched: undefined,
  beside: undefined,
  board: undefined,
  selfCheck: undefined,
  error: undefined,
};

/** What an answer that stands for itself says. */
export function partFrom(
  message: Extract<FromCaseWorker, { type: "calendar" | "scored" | "self-checked" | "failed" }>,
): Partial<CasesState> {
  switch (message.type) {
    case "calendar":
      return { calendar: message.calendar };
    case "scored":
      return { board: message.board };
    case "self-checked":
      return { selfCheck: message.list };
    case "failed":
      break;
  }
  return { error: message.sentence };
}
