import { slice } from "../../../text/fold.ts";
import { sourceSpan, type Conclusion, type Examiner } from "../../passage.ts";
import { readTables, type FigureTable } from "./figure-table.ts";
import { reportTotals } from "./report-totals.ts";
import { concludedOnce, isWrong, type CellNote, type Sum } from "./sums.ts";

const LONGEST_WORDS = 60;
const FIGURE = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.(\d{1,6}))? ?([\u4e00-\u9fff]{0,3})$/;
/** 「2026年」 over a column is its name. */
const NO_AMOUNT = /^(?:年|月|日|号|季|届|级|类|岁|时|周)/;
const NOTHING = /^[-—/\\.·\s]*$/;

/** Totals of tables that are not the sum of their rows or columns: the cell with the total is marked. */
export const tableTotal: Examiner<CellNote> = {
  words: [],
  readsCells: true,
  note(passage) {
    const { cell, text } = passage;
    if (cell === undefined || text.length > LONGEST_WORDS) return undefined;
    const shown = slice(text, 0, text.length);
    const trimmed = shown.trim();
    if (NOTHING.test(trimmed)) return undefined;
    const place = { table: cell.table, row: cell.row, column: cell.column };
    const match = FIGURE.exec(trimmed);
    if (match === null || NO_AMOUNT.test(match[4] ?? "")) return { ...place, words: trimmed.replace(/\s/g, "") };
    const [, sign = "", whole = "", decimals = "", unit = ""] = match;
    const start = shown.indexOf(trimmed);
    const length = trimmed.length - unit.length;
    const span = sourceSpan(passage, { start, end: start + shown.slice(start, start + length).trimEnd().length });
    const value = Number(`${sign}${whole.replaceAll(",", "")}.${decimals || "0"}`);
    return {
      ...place,
      words: "",
      figure: { ...span, value, decimals: decimals.length, unit, grouped: whole.includes(",") },
    };
  },
  conclude: (notes, { part }) =>
    part === undefined ? readTables(notes).flatMap((table) => reportTotals(table) ?? plainTotals(table)) : [],
};

/** The rows and columns of a table that say they are totals. */
function plainTotals(table: FigureTable): Conclusion[] {
  const rows = trusted(table.rowSums);
  const columns = trusted(table.columnSums);
  return concludedOnce([...rows, ...columns]);
}

/**
 * The wrong ones of some sums, if the table is read rightly: where three or more are wrong and none is right, its parts
 * are not what they seem.
 */
function trusted(groups: readonly (readonly Sum[])[]): Sum[] {
  return groups.flatMap((sums) => {
    const wrong = sums.filter(isWrong);
    return wrong.length > 2 && wrong.length * 2 > sums.length ? [] : wrong;
  });
}
