import type { Reading } from "./attachment.ts";
import { lettersOf } from "./sheet.ts";

/** Reads a text, line by line. */
export function readTxt(text: string, { out }: Reading): void {
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) out.add(line, `第${index + 1}行`);
}

/** Reads comma or tab separated values as a table (RFC 4180, and what Excel and WPS make of it). */
export async function readCsv(text: string, { out, pause }: Reading): Promise<void> {
  const { default: papa } = await import("papaparse");
  const { data } = papa.parse<string[]>(text, { delimitersToGuess: [",", "\t", ";", "，"], skipEmptyLines: false });
  const table = out.nextTable();
  const lossy = new Set<string>();
  for (const [row, cells] of data.entries()) {
    if (row % 5000 === 0) await pause();
    for (const [column, cell] of cells.entries()) {
      // Excel writes ="00123" or a leading apostrophe to keep a number as text.
      const value = cell.replace(/^="(.*)"$/, "$1").replace(/^'(?=\d)/, "");
      if (/^\d(?:\.\d+)?E\+1[5-9]$/i.test(value)) lossy.add(lettersOf(column));
      out.add(value, `第${row + 1}行第${column + 1}列`, { kind: "cell", cell: { table, row, column } });
    }
  }
  if (lossy.size > 0)
    out.note(`${[...lossy].join("、")}列有长数字写成了 1.2E+17 一类的样子，原来的号码看不到，查不准。请人工核对。`);
}
