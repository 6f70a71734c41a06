import { foldText, slice, type FoldBuffer } from "../../../text/fold.ts";
import { hitAt, type ReadValue } from "../../detectors/persons/labelled-values.ts";
import { condense, sourceSpan, type Conclusion, type Examiner, type Hit } from "../../passage.ts";
import { mayBeHeader } from "../../table-header.ts";

const LONGEST_VALUE = 120;

/** Labels that are sure, those that only count in a table that has one `beside`, and those. */
type Label = "sure" | "weak" | "beside";

/** Labels of values, folded and without spaces. */
export interface CellLabels {
  readonly sure: RegExp;
  readonly weak?: RegExp;
  readonly beside?: RegExp;
}

interface CellNote {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Present where the cell is a header or a label. */
  readonly label?: Label;
  /** The value in the cell, and what the cell before says that it is. */
  readonly value?: Hit & { readonly behind?: Label; readonly isSure?: true };
}

/** How a value is read. */
export interface CellValues {
  /** A quick look at a cell's text, since most cells of a table hold something else. */
  readonly mayBe: (text: FoldBuffer) => boolean;
  readonly read: ReadValue;
  /** Reads a value that is one under a weak label, whatever else the table has. */
  readonly readSure?: ReadValue;
}

/**
 * Values in table cells: under a header or behind a cell that `labels` match. Each is a conclusion of its own, since each
 * has its own mend.
 */
export function labelledCells(labels: CellLabels, { mayBe, read, readSure }: CellValues): Examiner<CellNote> {
  const labelOf = (text: string): Label | undefined =>
    labels.sure.test(text)
      ? "sure"
      : labels.weak?.test(text)
        ? "weak"
        : labels.beside?.test(text)
          ? "beside"
          : undefined;
  return {
    words: [],
    readsCells: true,
    note(passage) {
      const { cell, text, place } = passage;
      if (cell === undefined || text.length === 0 || text.length > LONGEST_VALUE) return undefined;
      const { table, row, column } = cell;
      const label = mayBeHeader(cell, text.length)
        ? labelOf(condense(text, { start: 0, end: text.length }).kept)
        : undefined;
      if (label !== undefined) return { table, row, column, label };
      if (!mayBe(text)) return undefined;
      const shown = slice(text, 0, text.length);
      const lead = shown.length - shown.trimStart().length;
      const value = read(shown.trim());
      if (value === undefined) return undefined;
      const hit = hitAt(passage, { start: lead + value.start, end: lead + value.end }, value);
      const isSure = readSure?.(shown.trim()) !== undefined;
      const behind = place.label === "" ? undefined : labelOf(foldText(place.label).replace(/[ \n]/g, ""));
      return {
        table,
        row,
        column,
        value: { ...hit, ...sourceSpan(passage, hit), ...(behind && { behind }), ...(isSure && { isSure }) },
      };
    },
    conclude(notes, { part }) {
      if (part !== undefined) return [];
      const headers = new Map<string, { readonly row: number; readonly label: Label }>();
      const besides = new Set<number>();
      for (const { note } of notes) {
        const { table, row, column, label } = note;
        if (label !== undefined) headers.set(`${table}/${column}`, { row, label });
        if (label === "beside") besides.add(table);
      }
      const holds = (label: Label | undefined, table: number, isSure = false): boolean =>
        label === "sure" || (label === "weak" && (isSure || besides.has(table)));
      return notes.flatMap(({ block, note: { table, row, column, value } }): Conclusion[] => {
        if (value === undefined) return [];
        const header = headers.get(`${table}/${column}`);
        if (
          !holds(value.behind, table, value.isSure) &&
          !(header !== undefined && header.row < row && holds(header.label, table, value.isSure))
        ) {
          return [];
        }
        const { start, end, replacement } = value;
        return [{ span: { block, start, end }, ...(replacement !== undefined && { replacement }) }];
      });
    },
  };
}
