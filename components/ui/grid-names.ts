import type { Grid, GridCell } from "../../lib/model/grid.ts";

/** Parts of a longer name are read one after another. */
const BETWEEN = "，";

/**
 * What each figure of a grid is called, by its key: the words left of it in its row, then those right above it, as far as they stand without a
 * gap. A head that lies over every figure of the row says nothing of one, and is left out.
 */
export function gridNames(grid: Grid): ReadonlyMap<string, string> {
  const lines = spread(grid);
  const names = new Map<string, string>();
  for (const [y, line] of lines.entries()) {
    for (const [x, cell] of line.entries()) {
      if (cell?.key === undefined || names.has(cell.key)) continue;
      const parts = [...leftOf(line, x), ...aboveOf(lines, x, y)];
      names.set(cell.key, [...new Set(parts)].join(BETWEEN));
    }
  }
  return names;
}

/** All places of the grid; a cell that spans several stands in each. */
function spread({ rows }: Grid): (GridCell | undefined)[][] {
  const lines: (GridCell | undefined)[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (lines[y]?.[x] !== undefined) x += 1;
      for (let down = 0; down < (cell.rowSpan ?? 1); down++)
        for (let right = 0; right < (cell.colSpan ?? 1); right++) {
          const line = lines[y + down];
          if (line) line[x + right] = cell;
        }
      x += cell.colSpan ?? 1;
    }
  }
  return lines;
}

function leftOf(line: readonly (GridCell | undefined)[], x: number): string[] {
  return line.slice(0, x).flatMap((cell) => (cell && cell.key === undefined && cell.text !== "" ? [cell.text] : []));
}

function aboveOf(lines: readonly (readonly (GridCell | undefined)[])[], x: number, y: number): string[] {
  const heads: string[] = [];
  let top = y - 1;
  while (top >= 0 && lines[top]?.[x]?.key !== undefined) top -= 1;
  for (; top >= 0; top--) {
    const line = lines[top];
    const cell = line?.[x];
    if (!line || !cell || cell.key !== undefined) break;
    const figures = lines[y] ?? [];
    const isOverAll = figures.every((figure, at) => figure?.key === undefined || line[at] === cell);
    const isAlone = figures.every((figure) => figure?.key === undefined || figure === figures[x]);
    const isTitle = line.every((each) => each === cell);
    if (!isOverAll || (isAlone && !isTitle)) heads.unshift(cell.text);
  }
  return heads;
}
