import { foldText, slice } from "../../text/fold.ts";
import { condense, sourceSpan, type BlockSpan, type Examiner, type Noted } from "../passage.ts";

/** A header stands in the first rows. */
const HEADER_ROWS = 3;
const LONGEST_HEADER = 20;
/** Cells that say nothing of anybody: empty, a dash, a number of asterisks. */
const SAYS_NOTHING = /^(?:[-—/\\.·\s]*|无|略|\S{0,6}\*{2,}\S{0,6})$/;

interface CellNote {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Present in the first rows: the text that may be a header. */
  readonly header?: string;
  /** Where the cell's text stands in its block, when it says something. */
  readonly value?: { readonly start: number; readonly end: number };
}

/**
 * Table columns under one of some headers: one conclusion a column, with all its cells that say something. With `beside`
 * only in tables that also have a column under one of those.
 */
export function columnExaminer(headers: readonly string[], beside?: readonly string[]): Examiner<CellNote> {
  const own = headers.map(foldText);
  const other = beside?.map(foldText);
  return {
    words: [],
    readsCells: true,
    note(passage) {
      const { cell, text } = passage;
      if (cell === undefined) return undefined;
      const { table, row, column } = cell;
      const isHeader = cell.isHeader === true || row < HEADER_ROWS;
      const header =
        isHeader && text.length <= LONGEST_HEADER ? condense(text, { start: 0, end: text.length }).kept : undefined;
      const shown = slice(text, 0, text.length);
      const start = shown.length - shown.trimStart().length;
      const end = shown.trimEnd().length;
      const value = SAYS_NOTHING.test(shown.trim()) ? undefined : sourceSpan(passage, { start, end });
      return { table, row, column, ...(header !== undefined && { header }), ...(value && { value }) };
    },
    conclude(notes, { part }) {
      if (part !== undefined) return [];
      return tablesOf(notes).flatMap((cells) => {
        const found = headersIn(cells, own);
        if (found.length === 0 || (other !== undefined && headersIn(cells, other).length === 0)) return [];
        return found.flatMap(({ note: { row, column } }) => {
          const spans = cells.flatMap(({ block, note }): BlockSpan[] =>
            note.column === column && note.row > row && note.value ? [{ block, ...note.value }] : [],
          );
          const [span, ...more] = spans;
          return span === undefined ? [] : [{ span, ...(more.length > 0 && { more }) }];
        });
      });
    },
  };
}

function tablesOf(notes: readonly Noted<CellNote>[]): Noted<CellNote>[][] {
  const tables = new Map<number, Noted<CellNote>[]>();
  for (const noted of notes) {
    const cells = tables.get(noted.note.table);
    if (cells === undefined) tables.set(noted.note.table, [noted]);
    else cells.push(noted);
  }
  return [...tables.values()];
}

/** The header cells that hold one of the words, one a column: the lowest. */
function headersIn(cells: readonly Noted<CellNote>[], words: readonly string[]): Noted<CellNote>[] {
  const byColumn = new Map<number, Noted<CellNote>>();
  for (const noted of cells) {
    const { header, column } = noted.note;
    if (header !== undefined && words.some((word) => header.includes(word))) byColumn.set(column, noted);
  }
  return [...byColumn.values()];
}
