/** What filling would do to one field of a page. `now` and `next` are in the page's own words. */
export interface FillRow {
  readonly key: string;
  readonly label: string;
  readonly now: string;
  readonly next: string;
  /** `same`: it holds that already. `filled`: it holds something else, which only a tick lets go. */
  readonly state: "empty" | "same" | "filled";
  /** Why it cannot be filled; the person copies `next` then. */
  readonly problem?: string;
  /** What a person should know all the same. */
  readonly caution?: string;
}

/** What came of one field. `refused`: the page holds something else, or could not be filled; `value` is then to be copied. */
export interface FilledRow {
  readonly key: string;
  readonly label: string;
  readonly outcome: "filled" | "skipped" | "refused";
  readonly value: string;
  readonly sentence?: string;
}
