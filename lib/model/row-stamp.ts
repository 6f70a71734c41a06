/**
 * What stands beside a request on the portal's own pages. `due` there is time, `soon` hardly, `late` the last day is over,
 * `paused` nothing counts now, `unconfirmed` it is not confirmed with the applicant, `unregistered` there is no case yet.
 */
export interface RowStamp {
  readonly text: string;
  readonly tone: "due" | "soon" | "late" | "paused" | "done" | "unconfirmed" | "unregistered";
  /** How it came about, in a sentence or two. */
  readonly title: string;
}

/** Characters of a request's number at most: what is longer is no number. */
export const LONGEST_NUMBER = 100;

/** Numbers that are asked for in one message at most. */
export const MOST_NUMBERS = 1000;
