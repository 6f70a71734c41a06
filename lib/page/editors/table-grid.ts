import type { CellPlace } from "../../model/draft.ts";

/** The most that HTML lets a cell span. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;

/** Counts out where the cells of one table stand, as a browser does. Told of groups, rows and cells in their order. */
export class TableGrid {
  private readonly table: number;
  private row = -1;
  private column = 0;
  private isHead = false;
  private hasOnlyHeaders: (() => boolean) | undefined;
  /** By column: for how many rows, this one included, a cell stands in it. */
  private taken: number[] = [];

  /** `table` is the table's index in the draft. */
  constructor(table: number) {
    this.table = table;
  }

  /** A `thead`, `tbody` or `tfoot` begins: no cell reaches into it. */
  enterGroup(group: Element): void {
    this.taken = [];
    this.isHead = group.nodeName === "THEAD";
  }

  /** A `tr` begins. */
  enterRow(row: Element): void {
    this.row += 1;
    this.column = 0;
    this.taken = this.taken.map((rows) => rows - 1);
    let known: boolean | undefined;
    this.hasOnlyHeaders = () => (known ??= row.querySelector("td") === null);
  }

  /** The place of the row's next cell. A `th` beside values is the label of its row and heads no column. */
  place(cell: Element): CellPlace {
    while ((this.taken[this.column] ?? 0) > 0) this.column += 1;
    const { table, row, column } = this;
    const end = column + spanOf(cell, "colspan", MOST_COLUMNS, 1);
    const rows = spanOf(cell, "rowspan", MOST_ROWS, MOST_ROWS);
    for (; this.column < end; this.column += 1) this.taken[this.column] = rows;
    const isHeader =
      this.isHead ||
      (cell.nodeName === "TH" && (cell.getAttribute("scope") === "col" || this.hasOnlyHeaders?.() === true));
    return { table, row: Math.max(0, row), column, ...(isHeader && { isHeader }) };
  }
}

/** `zero` is what a span of 0 means: for rows, all that are left. */
function spanOf(cell: Element, name: "colspan" | "rowspan", most: number, zero: number): number {
  const said = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  if (said === 0) return zero;
  return said > 0 ? Math.min(said, most) : 1;
}
