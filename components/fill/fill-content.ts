import type { FilledRow, FillRow } from "../../lib/model/form-fill.ts";

/** What would be filled into a page's form, and what came of it. */
export interface FillContent {
  readonly rows: readonly FillRow[];
  /** What there is no value for yet. */
  readonly missing: readonly string[];
  /** What must be known about the values: sentences. */
  readonly notes?: readonly string[];
  /** What came of it, once it was done. */
  readonly results?: readonly FilledRow[];
}
