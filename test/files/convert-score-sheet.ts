// Opens the year-end sheet of scores with LibreOffice and reads it back: node test/files/convert-score-sheet.ts [folder]
// Says that it was skipped where there is no LibreOffice; it is no part of `npm test`.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scoreSheet, scoreTable } from "../../lib/documents/score-sheet.ts";
import { xlsxBytes } from "../../lib/documents/xlsx.ts";
import { sampleBoard } from "../lib/projections/scoring/sample-board.ts";
import { hasLibreOffice } from "./libre-office.ts";

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "scores-"));
mkdirSync(folder, { recursive: true });
const table = scoreTable(scoreSheet(sampleBoard(), { agency: "某市医疗保障局", by: "李明", on: "2026-12-31" }));
writeFileSync(join(folder, "scores.xlsx"), await xlsxBytes(table));
if (hasLibreOffice()) convert();
else console.log("skipped: there is no LibreOffice (soffice) on this machine");

/** Every cell has to be there again, in order. */
function convert(): void {
  // 76 is UTF-8, 44 the comma, 34 the quotation mark.
  const csv = ["--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder];
  execFileSync("soffice", ["--headless", ...csv, join(folder, "scores.xlsx")], { stdio: "ignore" });
  const read = readFileSync(join(folder, "scores.csv"), "utf8");
  const lost = table.rows.flat().filter((cell) => !read.includes(cell.replaceAll('"', '""')));
  console.log(`${table.rows.length} rows written, ${lost.length} cells not read back; ${folder}`);
  if (lost.length > 0) process.exitCode = 1;
}
