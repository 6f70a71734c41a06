/**
 * A table as it is printed, merged cells and all: what the screen, the Word file, the workbook and the CSV file are made of, so that
 * there is one table and not four. Cells that a merged one covers are left out, as in HTML.
 */
export interface Grid {
  readonly title: string;
  /** Widths of the columns, in characters of the body's type. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly GridCell[])[];
  /** So many rows at the top are its head, and stay in sight. */
  readonly headRows: number;
  /** A line over the table, and lines under it: whose it is, who filled it, what to know of it. */
  readonly above?: string;
  readonly below?: readonly string[];
}

/** One cell. `key` names a figure, which opens its cases; a cell without one is words only. */
export interface GridCell {
  readonly text: string;
  readonly key?: string;
  /** The figure itself, so that it is a number in a workbook. */
  readonly value?: number;
  /** It is the sum of the cells with these keys, and a formula in a workbook. */
  readonly sumOf?: readonly string[];
  readonly head?: true;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}
