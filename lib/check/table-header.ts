import type { CellPlace } from "../model/draft.ts";

/** A header stands in the first rows, where the source does not mark it. */
const HEADER_ROWS = 3;
/** A longer cell is content, in UTF-16 units. */
const LONGEST_HEADER = 20;

/** Whether a table cell may be a column's header, by its place and by how long its text is. */
export function mayBeHeader({ row, isHeader }: CellPlace, length: number): boolean {
  return length <= LONGEST_HEADER && (isHeader === true || row < HEADER_ROWS);
}
