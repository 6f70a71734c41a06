import type { CellObject } from "write-excel-file/universal";
import type { Grid, GridCell } from "../../model/grid.ts";
import { linesIn } from "../text-width.ts";
import { cellText, workbookBytes, type WrittenSheet } from "../xlsx.ts";
import { beginsAtLeft, placedCells, type PlacedCell } from "./grid-places.ts";
import { sheetNames, type Laid, printed } from "./print-setup.ts";
import { addressOf, sumFormula } from "./sum-formula.ts";

type Row = WrittenSheet["data"][number];

const FONT = "宋体";
const SIZE = 10.5;
/** The height of a line, and of what stands over and under the text of a cell, in points. */
const LINE = 14;
const ROOM = 6;
/** A Chinese character is as wide as two digits, by which Excel measures; the sides of a cell take one. */
const widthOf = (characters: number): number => characters * 2 + 1;

/**
 * A workbook (ECMA-376), a sheet for each table: figures are numbers, sums are formulas that carry their result, so that it is shown
 * where nothing is worked out; what is words stays words, also `=HYPERLINK(…)`. A sum that does not add up is written as the number that
 * it is, lest opening the file change a figure. A4, as wide as the page, heads repeated on each. Made to be saved with saveFile.
 */
export function gridXlsx(grids: readonly Grid[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(grids.map(({ title }) => title));
  const laid = grids.map((grid, index) => layOut(grid, names[index] ?? ""));
  return workbookBytes(
    laid.map(({ sheet }) => sheet),
    { fontFamily: FONT, fontSize: SIZE, features: [printed(laid)] },
  );
}

function layOut(grid: Grid, name: string): Laid {
  const { widths, above, below = [], headRows } = grid;
  const wide = widths.length;
  const top = above === undefined ? 1 : 2;
  const placed = placedCells(grid).map((one) => ({ ...one, row: one.row + top }));
  const where = new Map(placed.flatMap((one) => (one.cell.key === undefined ? [] : [[one.cell.key, one] as const])));
  const rows: Row[] = Array.from({ length: grid.rows.length }, () => emptyRow(wide));
  const results = new Map<string, number>();
  const heights = heightsOf(grid);
  for (const one of placed) {
    const formula = formulaOf(one.cell, where);
    if (formula !== undefined) results.set(addressOf(one), one.cell.value ?? 0);
    const row = rows[one.row - top];
    if (row) row[one.column] = written(grid, { ...one, row: one.row - top }, formula, heights);
  }
  const data = [
    line(grid.title, wide, { fontFamily: "黑体", fontSize: 14, align: "center", height: 30 }),
    ...(above === undefined ? [] : [line(above, wide)]),
    ...rows,
    ...below.map((text) => line(text, wide, { height: heightIn(text, sum(widths)) })),
  ];
  const columns = widths.map((width) => ({ width: widthOf(width) }));
  const sheet = {
    data,
    sheet: name,
    columns,
    showGridLines: false,
    stickyRowsCount: headRows > 0 ? top + headRows : 0,
  };
  return { sheet, results, heads: headRows > 0 ? [top + 1, top + headRows] : undefined };
}

/** Nothing, where the cell is no sum of cells that stand in this table, or does not come to it. */
function formulaOf({ value, sumOf }: GridCell, where: ReadonlyMap<string, PlacedCell>): string | undefined {
  if (value === undefined || sumOf === undefined) return undefined;
  const parts = sumOf.flatMap((key) => where.get(key) ?? []);
  const adds = Math.abs(sum(parts.map(({ cell }) => cell.value ?? 0)) - value) < 1e-9;
  return parts.length === sumOf.length && adds ? sumFormula(parts) : undefined;
}

function written(grid: Grid, one: PlacedCell, formula: string | undefined, heights: readonly number[]): CellObject {
  const { text, value, head, colSpan, rowSpan } = one.cell;
  const look = {
    align: beginsAtLeft(grid, one) ? ("left" as const) : ("center" as const),
    alignVertical: "center" as const,
    wrap: true,
    borderStyle: "thin" as const,
    height: heights[one.row] ?? LINE,
    ...(head && { fontFamily: "黑体" }),
    ...(colSpan !== undefined && { columnSpan: colSpan }),
    ...(rowSpan !== undefined && { rowSpan }),
  };
  if (formula !== undefined) return { ...look, value: formula, type: "Formula" };
  return value === undefined || !Number.isFinite(value)
    ? { ...look, value: cellText(text), type: String }
    : { ...look, value, type: Number };
}

/** A line across the table. */
function line(text: string, wide: number, look: Partial<CellObject> = {}): Row {
  const row = emptyRow(wide);
  row[0] = {
    value: cellText(text),
    type: String,
    alignVertical: "center",
    wrap: true,
    ...(wide > 1 && { columnSpan: wide }),
    ...look,
  };
  return row;
}

function emptyRow(wide: number): Row {
  return Array.from({ length: wide }, () => null);
}

/** Excel measures no merged cells: so high does each row have to be. The last row of a merged cell takes what the others leave. */
function heightsOf(grid: Grid): number[] {
  const heights = grid.rows.map(() => LINE + ROOM);
  const placed = placedCells(grid).toSorted((a, b) => (a.cell.rowSpan ?? 1) - (b.cell.rowSpan ?? 1));
  for (const { cell, row, column } of placed) {
    const last = row + (cell.rowSpan ?? 1) - 1;
    const room = sum(grid.widths.slice(column, column + (cell.colSpan ?? 1)));
    const lacking = heightIn(cell.text, room) - sum(heights.slice(row, last + 1));
    if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
  }
  return heights.map((height) => Math.min(height, 400));
}

function heightIn(text: string, room: number): number {
  return linesIn(text, room) * LINE + ROOM;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
