import type { Grid, GridCell } from "../../model/grid.ts";

/** A cell with the row and the column where it begins, from 0. */
export interface PlacedCell {
  readonly cell: GridCell;
  readonly row: number;
  readonly column: number;
}

/** Where the cells of a table stand, in reading order: one that is merged over several rows moves those beneath it aside. */
export function placedCells({ rows }: Pick<Grid, "rows">): PlacedCell[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): PlacedCell => {
      while (taken.has(`${row}/${column}`)) column += 1;
      const at = column;
      for (let down = row; down < row + (cell.rowSpan ?? 1); down += 1) {
        for (let right = at; right < at + (cell.colSpan ?? 1); right += 1) taken.add(`${down}/${right}`);
      }
      return { cell, row, column: at };
    });
  });
}

/** Enumerated heads beside the figures (一、… （二）… 3.…) begin at the left, as words of no figure do; all else is centred. */
export function beginsAtLeft({ headRows }: Pick<Grid, "headRows">, { cell, row }: PlacedCell): boolean {
  if (row < headRows || cell.value !== undefined) return false;
  if (!cell.head) return cell.key === undefined && cell.text.length > 1;
  return (cell.rowSpan ?? 1) === 1 && /^(?:（?[一二三四五六七八九十]+[）、]|\d+\.)/.test(cell.text);
}
