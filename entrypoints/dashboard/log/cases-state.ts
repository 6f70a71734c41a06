import type { LocalDate } from "../../../lib/model/draft.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import type { WorkCalendar } from "../../../lib/model/work-calendar.ts";
import type { BulkItem } from "../../../lib/procedures/entering/bulk-steps.ts";
import type { DueGroup } from "../../../lib/projections/due-list.ts";
import type { CaseLine } from "../../../lib/projections/cases/case-line.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import type { Beside } from "./beside.ts";
import type { PlanAsked, WatchedCase } from "./case-messages.ts";
import type { LookAsked, LookName, LookTold } from "../looks/looks.ts";

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
  /** What came of what is asked for now over the whole log; undefined while it is worked out. */
  readonly looked: <N extends LookName>(name: N, asked: LookAsked<N>) => LookTold<N> | undefined;
  readonly error: string | undefined;
}

/** The page's view of the log, held and computed in a worker of its own. */
export interface Cases {
  readonly state: () => CasesState;
  /** Begins, or goes on with other procedures. */
  readonly start: (procedures: readonly Procedure[]) => void;
  readonly watch: (id: string | undefined) => void;
  /** What to work out over the whole log, and again when something changes; answers how to ask for it no more. */
  readonly look: <N extends LookName>(name: N, asked: LookAsked<N>) => () => void;
  /** What one step would do to each of many cases. */
  readonly plan: (asked: PlanAsked) => Promise<readonly BulkItem[]>;
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
  looked: () => undefined,
  error: undefined,
};
