import type { LocalDate } from "./draft.ts";
import type { Citation } from "./finding.ts";
import type { AskedFigure } from "./reporting.ts";

/** What of a figure has one value of a dimension; a happening that has several (解读形式) is in the part of each. */
export interface FigurePart {
  /** The field's value as recorded; empty where there is none. */
  readonly value: string;
  /** As a person calls it; of no value 未登记. */
  readonly title: string;
  /** Of sums their sum, else how many. */
  readonly count: number;
  /** Places in the figure's lists. */
  readonly at: readonly number[];
}

/** One figure by one dimension. */
export interface FigureSplit {
  /** The dimension: a field of the case (department, channel), `catalogue-column`, or of what is no case's `category`, `portal`. */
  readonly field: string;
  readonly title: string;
  /** The largest first; what has no value at the end. */
  readonly parts: readonly FigurePart[];
  /** Each happening is in one part, so that the parts add up to the figure. */
  readonly single: boolean;
}

/** What a person entered, as it counts. */
export interface EnteredValue {
  /** 2026-03, 2026-Q1, 2026. */
  readonly period: string;
  readonly value: number;
  readonly note: string;
  /** The name at the desk; may be empty. */
  readonly by: string;
  /** The instant, UTC. */
  readonly enteredAt: string;
}

/** One figure of one period. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** The heading that it stands under. */
  readonly group: string;
  readonly basis: readonly Citation[];
  readonly main: boolean;
  /** `counted` from the log; `entered` by a person: no event holds it. */
  readonly origin: "counted" | "entered";
  /** A level on the last day (结转, 订阅量), not something that adds up over the months. */
  readonly level: boolean;
  /** Undefined where it was to be entered and was not. */
  readonly value: number | undefined;
  /** Of what is entered, where a part of the period has no value and the rest has: which, in words (未填齐（缺4、5月）). It is not the period's figure then. */
  readonly incomplete?: string;
  /**
   * What was counted, by day; the lists are of one length. A case may be there several times; what is no case's has "" there and a
   * `subjects` entry. Empty of what was entered.
   */
  readonly cases: readonly string[];
  readonly on: readonly LocalDate[];
  /** Of sums. */
  readonly amounts?: readonly number[];
  /** Of what is no case's: the draft's title, or what else it may be called. */
  readonly subjects?: readonly string[];
  readonly by: readonly FigureSplit[];
  /** Of what is entered. */
  readonly asked?: {
    readonly per: AskedFigure["per"];
    readonly hint?: string;
    /** What the value is made of, the earliest first. */
    readonly entered: readonly EnteredValue[];
    /** Periods that are over, or are running, and have no value: none where one was entered for the whole. */
    readonly missing: readonly string[];
    /** Of what adds up: from the first of January to the period's end. */
    readonly toDate?: Pick<Figure, "value" | "incomplete">;
  };
}

/** The days that figures are of. */
export interface FigureDays {
  /** First and last day that count. */
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** The period is not over: it is counted up to `last`. */
  readonly soFar: boolean;
}

/** What each month had: one value for each of `months`, undefined of a month that has not begun or of which nothing was entered. */
export interface MonthlyFigures {
  /** All months of the year of the period's last day, 2026-01 … 2026-12. */
  readonly months: readonly string[];
  /** By the figure's id. */
  readonly values: Readonly<Record<string, readonly (number | undefined)[]>>;
  /** The same months a year earlier, whole. */
  readonly before: Readonly<Record<string, readonly (number | undefined)[]>>;
  /** The month that is not over: it has what was up to `until`. Absent where all of them are, or have not begun. */
  readonly unfinished?: { readonly month: string; readonly until: LocalDate };
}

/** What a department had of each figure that can be split by departments. */
export interface DepartmentFigures {
  /** Its name; empty where none was named. */
  readonly value: string;
  readonly title: string;
  /** By the figure's id; what it had none of is not there. */
  readonly counts: Readonly<Record<string, number>>;
}

/** All figures of a period. */
export interface PeriodFigures {
  readonly days: FigureDays;
  /** In the order of the rules. */
  readonly figures: readonly Figure[];
  /** The same days a year earlier: of a period that is not over only as many. */
  readonly beforeDays: FigureDays;
  readonly before: readonly Figure[];
  readonly byMonth: MonthlyFigures;
  readonly departments: readonly DepartmentFigures[];
}
