import papa from "papaparse";
import { type ReadDocument, type ReadTable, ReportTooLarge, TableCollector } from "./read-tables.ts";

/** Signs that stand between cells where a table was written as text. */
const BETWEEN = /[|｜│┃]/;

/**
 * The tables of a text: cells between tabs, as Word, Excel and browsers put them on the clipboard, or between upright strokes. Lines
 * that follow one another are one table.
 */
export function tablesOfText(text: string): ReadDocument {
  const out = new TableCollector();
  let isOpen = false;
  for (const cells of text.includes("\t") ? byTabs(text) : text.split(/\r\n?|\n/).map(byStrokes)) {
    const isRow = cells.length > 1;
    if (isRow && !isOpen) out.beginTable();
    if (!isRow && isOpen && cells.some((cell) => cell.trim() !== "")) out.endTable();
    isOpen = isRow || (isOpen && cells.every((cell) => cell.trim() === ""));
    if (isRow) out.beginRow();
    for (const cell of cells) {
      if (isRow) out.beginCell();
      out.say(cell);
      if (isRow) out.endCell();
    }
    out.say("\n");
  }
  return out.document();
}

/** A cell with a line break in it stands in quotes; a text whose quotes are no such ones is read without regard to them. */
function byTabs(text: string): ReadTable {
  const quoted = papa.parse<string[]>(text, { delimiter: "\t" });
  const rows = quoted.errors.some(({ type }) => type === "Quotes")
    ? papa.parse<string[]>(text, { delimiter: "\t", quoteChar: "\0" }).data
    : quoted.data;
  if (rows.length > 200_000) throw new ReportTooLarge();
  return rows.map((cells) => (cells.length === 1 ? byStrokes(cells[0] ?? "") : cells));
}

function byStrokes(line: string): string[] {
  return line.split(BETWEEN);
}
