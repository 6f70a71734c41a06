import type * as DocxModule from "docx";
import type { Paragraph, Table, TableCell } from "docx";
import type { Grid } from "../../model/grid.ts";
import { AREA, HEAD_FONT, type RunStyle, textRuns } from "../official-page.ts";
import { beginsAtLeft, placedCells, type PlacedCell } from "./grid-places.ts";

type Docx = typeof DocxModule;

/** Room at the sides of a cell, in twentieths of a point. */
const SIDE = 60;
/** From 小四 (12 points) down to 小五 (9 points), in half points: nothing smaller can be read on paper. */
const SIZES = [24, 21, 18] as const;
/** A table with no more rows is kept on one page. */
const KEPT_ROWS = 16;
/** One with more goes on for pages. */
const LONG_ROWS = 30;

/** Makes tables that are as wide as the type area; one that is not called as the part's head has its title over it. */
export function createTableSetter(
  docx: Docx,
): (grid: Grid, head: string | undefined) => readonly (Paragraph | Table)[] {
  return (grid, head) => {
    const { title, above, below = [] } = grid;
    const size = sizeOf(grid);
    const beside = (text: string, isKept: boolean, centred = false) =>
      new docx.Paragraph({
        spacing: { before: size * 3, after: size * 3 },
        alignment: centred ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
        keepNext: isKept,
        children: textRuns(docx, text, styleOf(size, centred)),
      });
    return [
      ...(title === head || title === "" ? [] : [beside(title, true, true)]),
      ...(above === undefined ? [] : [beside(above, true)]),
      tableOf(docx, grid, size),
      // Two tables without a paragraph between them would be one.
      ...(below.length > 0 ? below.map((line) => beside(line, false)) : [beside("", false)]),
    ];
  };
}

/** The largest size at which the columns have the characters that they are made for; not that of a short table for a long one. */
function sizeOf({ widths, rows }: Grid): number {
  const characters = widths.reduce((sum, width) => sum + width, 0);
  const room = AREA - widths.length * 2 * SIDE;
  const largest = rows.length > LONG_ROWS ? 21 : 24;
  return SIZES.find((size) => size <= largest && characters * size * 10 <= room) ?? 18;
}

function tableOf(docx: Docx, grid: Grid, size: number): Table {
  const wanted = grid.widths.map((width) => width * size * 10 + 2 * SIDE);
  const whole = wanted.reduce((sum, width) => sum + width, 0);
  const widths = wanted.map((width) => Math.floor((width / whole) * AREA));
  const placed = Map.groupBy(placedCells(grid), ({ row }) => row);
  const isKept = grid.rows.length <= KEPT_ROWS;
  return new docx.Table({
    columnWidths: widths,
    width: { size: AREA, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    alignment: docx.AlignmentType.CENTER,
    rows: grid.rows.map((_, row) => {
      const keepNext = row < grid.headRows || (isKept && row + 1 < grid.rows.length);
      return new docx.TableRow({
        cantSplit: true,
        tableHeader: row < grid.headRows,
        height: { value: size * 19, rule: docx.HeightRule.ATLEAST },
        children: (placed.get(row) ?? []).map((one) =>
          cellOf(docx, one, { size, widths, keepNext, isLeft: beginsAtLeft(grid, one) }),
        ),
      });
    }),
  });
}

interface Look {
  readonly size: number;
  readonly widths: readonly number[];
  readonly keepNext: boolean;
  readonly isLeft: boolean;
}

function cellOf(docx: Docx, { cell, column }: PlacedCell, { size, widths, keepNext, isLeft }: Look): TableCell {
  const { text, head, colSpan = 1, rowSpan = 1 } = cell;
  const width = widths.slice(column, column + colSpan).reduce((sum, one) => sum + one, 0);
  return new docx.TableCell({
    ...(colSpan > 1 && { columnSpan: colSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    width: { size: width, type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlignTable.CENTER,
    margins: { top: size, bottom: size, left: SIDE, right: SIDE },
    children: [
      new docx.Paragraph({
        spacing: { line: size * 14, lineRule: docx.LineRuleType.EXACT },
        alignment: isLeft ? docx.AlignmentType.LEFT : docx.AlignmentType.CENTER,
        keepNext,
        children: textRuns(docx, text, styleOf(size, head === true)),
      }),
    ],
  });
}

function styleOf(size: number, isHead: boolean): RunStyle {
  return { size, ...(isHead && { font: HEAD_FONT }) };
}
