import { foldText, slice } from "../../../text/fold.ts";
import { hitAt, type ReadValue } from "../../detectors/persons/labelled-values.ts";
import { condense, sourceSpan, type Conclusion, type Examiner, type Hit } from "../../passage.ts";

/** A header stands in the first rows. */
const HEADER_ROWS = 3;
const LONGEST_HEADER = 20;
const LONGEST_VALUE = 120;

interface CellNote {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Present where the cell is a header or a label of such values. */
  readonly isLabel?: true;
  /** The value in the cell, and whether the cell before says what it is. */
  readonly value?: Hit & { readonly isLabelled: boolean };
}

/**
 * Values in table cells: under a header that `label` matches, or behind a cell that it matches. Each is a conclusion of its
 * own, since each has its own mend. Headers and labels are matched folded, without spaces.
 */
export function labelledCells(label: RegExp, read: ReadValue): Examiner<CellNote> {
  return {
    words: [],
    readsCells: true,
    note(passage) {
      const { cell, text, place } = passage;
      if (cell === undefined || text.length === 0 || text.length > LONGEST_VALUE) return undefined;
      const { table, row, column } = cell;
      const isShort = text.length <= LONGEST_HEADER && (cell.isHeader === true || row < HEADER_ROWS);
      if (isShort && label.test(condense(text, { start: 0, end: text.length }).kept)) {
        return { table, row, column, isLabel: true };
      }
      const shown = slice(text, 0, text.length);
      const lead = shown.length - shown.trimStart().length;
      const value = read(shown.trim());
      if (value === undefined) return undefined;
      const hit = hitAt(passage, { start: lead + value.start, end: lead + value.end }, value);
      const isLabelled = place.label !== "" && label.test(foldText(place.label).replace(/[ \n]/g, ""));
      return { table, row, column, value: { ...hit, ...sourceSpan(passage, hit), isLabelled } };
    },
    conclude(notes, { part }) {
      if (part !== undefined) return [];
      const headers = new Map<string, number>();
      for (const { note } of notes) {
        if (note.isLabel) headers.set(`${note.table}/${note.column}`, note.row);
      }
      return notes.flatMap(({ block, note: { table, row, column, value } }): Conclusion[] => {
        if (value === undefined) return [];
        const header = headers.get(`${table}/${column}`);
        if (!value.isLabelled && (header === undefined || header >= row)) return [];
        const { start, end, replacement } = value;
        return [{ span: { block, start, end }, ...(replacement !== undefined && { replacement }) }];
      });
    },
  };
}
