import type { ChallengeColumn, CountedAs, ReportTable } from "./annual-report.ts";
import type { PauseConvention } from "./case-facts.ts";
import type { CaseTie } from "./case-tie.ts";
import type { LocalDate } from "./draft.ts";
import type { Person } from "./event.ts";
import type { FieldValues } from "./field.ts";
import type { Citation } from "./finding.ts";
import type { StepPart, Unit } from "./procedure.ts";

/** A moment that is a civil day, or, of clocks in hours, an instant in UTC. */
type Moment = LocalDate;

/** One step that was taken, corrections applied. */
export interface DoneStep {
  /** Id of its entry; what answers it names this. */
  readonly entry: string;
  readonly step: string;
  readonly title: string;
  /** See the procedure's step. */
  readonly part?: StepPart;
  /** See the procedure's step. */
  readonly effect?: "closes" | "reopens";
  /** See the procedure's step. */
  readonly publishes?: true;
  /**
   * Of what closed the case: how it ended by it, the row or column of the annual report that such an end is counted in, and the titles of
   * the steps without which no case can end so and that are not there.
   */
  readonly ended?: {
    readonly outcome: string;
    readonly row?: string;
    readonly column?: ChallengeColumn;
    readonly lacks?: readonly string[];
  };
  /** It closed the case as none of its own. */
  readonly none?: true;
  /** The day it happened, and the instant. */
  readonly on: LocalDate;
  readonly at: string;
  /** When it was entered: another thing. */
  readonly enteredAt: string;
  readonly by: Person;
  readonly fields: FieldValues;
  readonly of?: string;
  /** Reasons of the corrections, oldest first. */
  readonly corrections: readonly { readonly enteredAt: string; readonly by: Person; readonly reason: string }[];
}

/** A step that can be taken now. */
export interface NextStep {
  readonly step: string;
  readonly title: string;
  readonly part?: StepPart;
  readonly role: string;
  readonly basis: readonly Citation[];
  /** The entry it would answer. */
  readonly of?: string;
  readonly optional: boolean;
  /** The earliest last day among the clocks that it would stop; of what is only brought to mind, none. */
  readonly due?: Moment;
  readonly clock?: string;
}

/** Days that do not count for a clock: after `from`, up to and with `until` by the common reading; see {@link PauseConvention}. */
export interface Pause {
  readonly from: LocalDate;
  /** Missing while nothing ended it. */
  readonly until?: LocalDate;
  /** It ended by silence, not by an answer. */
  readonly silent: boolean;
  /** The clock does not go on afterwards but starts anew (补正, 收费). */
  readonly restarts: boolean;
  readonly step: string;
  readonly title: string;
  readonly entry: string;
  readonly basis: readonly Citation[];
}

/** Where a clock stands. Everything here is computed. */
export interface ClockState {
  readonly clock: string;
  /** One clock of one case: the clock's id, and the entry it runs for where it runs for each of several. */
  readonly key: string;
  readonly title: string;
  readonly basis: readonly Citation[];
  readonly whose: "ours" | "others";
  readonly main: boolean;
  /** A time in which one may act: letting it pass is no breach. */
  readonly permissive?: boolean;
  /** No document names the day: letting it pass is no breach, and it stays `running`. */
  readonly reminder?: boolean;
  readonly unit: Unit;
  /** How many units, the extension not counted in; 0 where the last day was given. */
  readonly count: number;
  /** Of a count in a period: how often it has to be done there, and how often it was. */
  readonly times?: { readonly wanted: number; readonly taken: number };
  /** The day (or instant) that the running count starts from and that is itself not counted. */
  readonly from: Moment;
  /** Why it starts there: a step's title. */
  readonly fromTitle: string;
  /** Earlier starts of the same clock, oldest first, each ended by a restart. */
  readonly earlier: readonly { readonly from: Moment; readonly due: Moment; readonly restartedBy: string }[];
  /** Units added by an extension in time; `refused` says why one does not count. */
  readonly extended: number;
  /** The last day as it would be without the extension, where there is one. */
  readonly dueBefore?: Moment;
  readonly refused?: string;
  readonly pauses: readonly Pause[];
  /** The last day, under the convention in force; while paused, as if the pause ended today. Alarms go by this. */
  readonly due: Moment;
  /** The latest day that can be argued for, where it differs. */
  readonly latest?: Moment;
  /** The last day falls in, or was counted through, a year not yet announced: 暂定. */
  readonly provisional: boolean;
  /** The last day by the other unit, where the document does not say in what the limit counts. */
  readonly otherwise?: { readonly unit: Unit; readonly due: LocalDate; readonly provisional: boolean };
  /** Of a provisional day: the first and last day it may turn out to be, and why. */
  readonly range?: { readonly earliest: LocalDate; readonly latest: LocalDate; readonly reason: string };
  /**
   * running; paused; met in time; late (met after the last day); overdue (not met, the last day is over); lapsed: another
   * let it pass; void: the case ended otherwise.
   */
  readonly state: "running" | "paused" | "met" | "late" | "overdue" | "lapsed" | "void";
  /** When it was met. */
  readonly met?: Moment;
  /** Units left from today to the last day, 0 on the last day, negative after it; for hours, hours with their fraction. */
  readonly left: number;
  readonly convention: PauseConvention;
  readonly silence?: string;
}

/** A limit that was not kept: a fact of the case, whatever came later. */
export interface Breach {
  readonly clock: string;
  readonly key: string;
  readonly title: string;
  readonly basis: readonly Citation[];
  readonly due: Moment;
  /** When it was done after all. */
  readonly happened?: Moment;
  /** Units late until then, or until now; of hours, one that was begun counts as one. */
  readonly late: number;
  readonly unit: Unit;
  /** It was, or may have been, in time by what can be argued for; the sentence says how. */
  readonly arguable?: true;
  /** For a person. */
  readonly sentence: string;
}

/** How it stands to another case. */
export interface Tie {
  readonly to: string;
  readonly tie: CaseTie;
  readonly reason: string;
}

/** What is known of the article of a case besides its steps. */
export interface ArticleFacts {
  /** Where on the CMS it stands, as last seen. */
  readonly place?: { readonly page: string; readonly portal: string };
  /** The text as it stood at the last sealing step that still holds: none once it was sent back or reopened. */
  readonly seal?: {
    /** The step's entry and title, who took it and when. */
    readonly entry: string;
    readonly title: string;
    readonly by: string;
    readonly on: LocalDate;
    readonly digest: string;
    readonly characters: number;
  };
  /** The last comparison of the public page with the seal. */
  readonly compared?: { readonly address: string; readonly same: boolean; readonly on: LocalDate };
  /** The days of all comparisons in which it differed, oldest first. */
  readonly differed?: readonly LocalDate[];
}

/** Where the annual report counts a case, as its procedure says. */
export interface CountedCase {
  readonly table: ReportTable;
  /** None where the case does not say. */
  readonly as: readonly CountedAs[];
  /** From when on it is a case; of what is published, when it was made. Absent while that is not known. */
  readonly since?: LocalDate;
  /** The title of the field that `since` hangs on, where nothing was said in it, e.g. 申请渠道. */
  readonly unsaid?: string;
}

/**
 * One case, computed from its events. `unconfirmed`: it has come, but the day of receipt is not there yet, so nothing runs.
 * `waiting`: another has to act. `paused`: the main clock stands still.
 */
export interface Case {
  readonly id: string;
  readonly procedure: string;
  readonly state: "unconfirmed" | "open" | "waiting" | "paused" | "closed";
  /** Its registration was withdrawn: there is no such case. Lists leave it out; by its id it can still be read. */
  readonly cancelled?: true;
  /** A duty that comes with the calendar, of which its start is not in the log: it is written together with what is first recorded. */
  readonly expected?: true;
  /** While it is unconfirmed: what its main clock has to count from. */
  readonly awaits?: { readonly title: string; readonly basis: readonly Citation[] };
  /** When it closed last. */
  readonly closed?: LocalDate;
  readonly outcome?: string;
  /** As its procedure calls the outcome. */
  readonly outcomeTitle?: string;
  /** That outcome speaks against the agency, as its procedure says. */
  readonly against?: true;
  readonly counted?: CountedCase;
  /** The last value of every field. */
  readonly fields: FieldValues;
  /** By the day they happened, then in the procedure's order. */
  readonly done: readonly DoneStep[];
  /** Steps that were entered and did not happen, with the reason for taking them back. */
  readonly withdrawn: readonly (DoneStep & { readonly reason: string })[];
  readonly next: readonly NextStep[];
  readonly moments: Readonly<Record<string, LocalDate>>;
  readonly clocks: readonly ClockState[];
  readonly breaches: readonly Breach[];
  readonly ties: readonly Tie[];
  /** Where something of an article was recorded. */
  readonly article?: ArticleFacts;
  /** What in the log could not be used, e.g. a step that the procedure does not know; sentences. */
  readonly notes: readonly string[];
}
