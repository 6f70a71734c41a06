import type { Grid, GridCell } from "../../../../lib/model/grid.ts";

/** A cell with the row and the column where it begins. */
export interface Standing {
  readonly cell: GridCell;
  readonly row: number;
  readonly column: number;
}

/**
 * Where every cell of a table stands. Throws where a cell lies over another, where a place is left empty, or where one sticks out.
 * Written for tests, beside the product's own reckoning.
 */
export function standingIn({ title, rows, widths }: Grid): Standing[] {
  const taken = new Set<string>();
  const standing: Standing[] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${row},${column}`)) column += 1;
      standing.push({ cell, row, column });
      for (let down = row; down < row + (cell.rowSpan ?? 1); down += 1) {
        for (let right = column; right < column + (cell.colSpan ?? 1); right += 1) {
          const place = `${down},${right}`;
          if (taken.has(place)) throw new RangeError(`${title}: ${place} is taken twice (${cell.text})`);
          if (down >= rows.length || right >= widths.length)
            throw new RangeError(`${title}: ${place} is outside (${cell.text})`);
          taken.add(place);
        }
      }
    }
  }
  if (taken.size !== rows.length * widths.length) throw new RangeError(`${title}: ${taken.size} places are filled`);
  return standing;
}
