import type { Grid } from "../../model/grid.ts";
import { placedCells } from "./grid-places.ts";

/**
 * What a program for tables takes for a formula; also full width, which some of them read as the half width one. Not so a number: what is
 * guarded is words only.
 */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]/;

/** Controls but tab and line feed, and halves of pairs: bytes that are no text. */
const NO_TEXT = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;

/**
 * Tables as CSV (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows it; each under its title, with an empty line between.
 * A merged cell's text stands in its first place, the others are empty. Words that a program would work out as a formula get a `'` in
 * front. The writer is loaded here, when there is something to write.
 */
export async function gridCsv(grids: readonly Grid[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: papa } = await import("papaparse");
  const rows = grids.flatMap((grid, index) => [...(index > 0 ? [[]] : []), ...rowsOf(grid)]);
  return new TextEncoder().encode(`\ufeff${papa.unparse(rows, { escapeFormulae: FORMULA })}\r\n`);
}

function rowsOf(grid: Grid): (string | number)[][] {
  const rows: (string | number)[][] = grid.rows.map(() => grid.widths.map(() => ""));
  for (const { cell, row, column } of placedCells(grid)) {
    const line = rows[row];
    if (line) line[column] = cell.value ?? plain(cell.text);
  }
  return [
    [plain(grid.title)],
    ...(grid.above === undefined ? [] : [[plain(grid.above)]]),
    ...rows,
    ...(grid.below ?? []).map((text) => [plain(text)]),
  ];
}

function plain(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replace(NO_TEXT, "");
}
