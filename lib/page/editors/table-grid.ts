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
  private tr: Element | undefined;
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
    this.tr = row;
  }

  /** It ends. */
  leaveRow(): void {
    this.column = 0;
    this.taken = this.reach() > 1 ? this.taken.map((rows) => rows - 1) : [];
  }

  /** All that where the row's cells stand rests on outside the row; `undefined` where a cell from above reaches in. */
  rowKey(): CellPlace | undefined {
    const { table, row, isHead } = this;
    return this.reach() > 0 ? undefined : { table, row, column: 0, isHeader: isHead };
  }

  /** Whether all stands as it would behind a row of this key that was one row, no cell of which reaches out. */
  isBehind({ row, isHeader }: CellPlace): boolean {
    return this.row === row && this.isHead === isHeader && this.reach() < 1;
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
      (cell.nodeName === "TH" && (cell.getAttribute("scope") === "col" || this.tr?.querySelector("td") === null));
    return { table, row: Math.max(0, row), column, ...(isHeader && { isHeader }) };
  }

  private reach(): number {
    let most = 0;
    for (const rows of this.taken) if (rows > most) most = rows;
    return most;
  }
}

/** `zero` is what a span of 0 means: for rows, all that are left. */
function spanOf(cell: Element, name: "colspan" | "rowspan", most: number, zero: number): number {
  const text = cell.getAttribute(name);
  if (text === null) return 1;
  const said = Number.parseInt(text, 10);
  if (said === 0) return zero;
  return said > 0 ? Math.min(said, most) : 1;
}
