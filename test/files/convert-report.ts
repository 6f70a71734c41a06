// Opens the report's files with LibreOffice and reads every cell back: node test/files/convert-report.ts [folder]
// Says that it was skipped where there is no LibreOffice; it is no part of `npm test`.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import papa from "papaparse";
import { readAttachment } from "../../lib/attachments/read-attachment.ts";
import { annualGrids } from "../../lib/documents/report/annual-grids.ts";
import { gridCsv } from "../../lib/documents/report/grid-csv.ts";
import { gridXlsx } from "../../lib/documents/report/grid-xlsx.ts";
import { periodForm } from "../../lib/documents/report/period-form.ts";
import { sheetNames } from "../../lib/documents/report/print-setup.ts";
import { reportDocx, type ReportFile } from "../../lib/documents/report/report-docx.ts";
import type { Grid } from "../../lib/model/grid.ts";
import { REPORT_LABELS } from "../../rules/national/reporting/labels.ts";
import { asText, EVIL, EVIL_GRID } from "../lib/documents/report/evil-grid.ts";
import { standingIn } from "../lib/documents/report/grid-shape.ts";
import { sampleFigures } from "../lib/documents/report/sample-figures.ts";
import { sampleReportFile } from "../lib/documents/report/sample-report-file.ts";
import { sampleReport } from "../lib/documents/report/sample-report.ts";
import { hasLibreOffice } from "./libre-office.ts";

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "report-"));
mkdirSync(folder, { recursive: true });
const maker = { agency: "某县医疗保障局", period: "2026-Q3", by: "李明", on: "2026-10-12" };
const { disclosure, requests, challenges } = annualGrids(sampleReport(), REPORT_LABELS);
const form = periodForm(sampleFigures(), maker);
const GRIDS: readonly Grid[] = [disclosure, requests, challenges, form, EVIL_GRID];
const evil: ReportFile = {
  title: EVIL[0],
  agency: "某县医疗保障局",
  sections: [{ title: "一、案件", paragraphs: EVIL, table: EVIL_GRID }],
  date: "2027-01-28",
};
const DOCUMENTS: Readonly<Record<string, ReportFile>> = {
  annual: sampleReportFile(),
  quarter: { title: form.title, agency: maker.agency, sections: [{ paragraphs: [], table: form }] },
  evil,
};
let [cells, wrong] = [0, 0];

if (hasLibreOffice()) {
  await workbooks();
  await words();
  console.log(`${cells} cells compared, ${wrong} not read back; ${folder}`);
  if (wrong > 0) process.exitCode = 1;
} else console.log("skipped: there is no LibreOffice (soffice) on this machine");

function convert(to: string, files: readonly string[], into = folder, more: readonly string[] = []): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const paths = files.map((name) => join(folder, name));
  const asked = [profile, "--headless", ...more, "--convert-to", to, "--outdir", into, ...paths];
  execFileSync("soffice", asked, { stdio: "ignore" });
}

/** Once as written, and once without the results of formulas, so that LibreOffice has to work them out. */
async function workbooks(): Promise<void> {
  const bytes = await gridXlsx(GRIDS);
  writeFileSync(join(folder, "written.xlsx"), bytes);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    strToU8(strFromU8(part).replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1")),
  ]);
  writeFileSync(join(folder, "bare.xlsx"), zipSync(Object.fromEntries(parts)));
  writeFileSync(join(folder, "tables.csv"), await gridCsv(GRIDS));
  // 44 is the comma, 34 the quotation mark, 76 UTF-8; -1 writes every sheet to a file of its own.
  convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", [
    "written.xlsx",
    "bare.xlsx",
  ]);
  convert("pdf", ["written.xlsx"]);
  const names = sheetNames(GRIDS.map(({ title }) => title));
  for (const kind of ["written", "bare"])
    for (const [index, grid] of GRIDS.entries()) compare(grid, `${kind}-${names[index]}.csv`);
  const again = join(folder, "again");
  mkdirSync(again, { recursive: true });
  convert("csv:Text - txt - csv (StarCalc):44,34,76,1", ["tables.csv"], again, ["--infilter=csv:44,34,76,1"]);
  const before = rowsOf(join(folder, "tables.csv"));
  const after = rowsOf(join(again, "tables.csv"));
  // CSV has no types: digits are read as a number there, without leading zeros.
  for (const [row, line] of before.entries())
    for (const [column, text] of line.entries())
      if (!/^0\d/.test(text)) miss(after[row]?.[column] ?? "", text, `tables.csv ${row + 1}/${column + 1}`);
}

function rowsOf(path: string): string[][] {
  return papa.parse<string[]>(readFileSync(path, "utf8").replace("\ufeff", "")).data;
}

/** Every cell of a table, its title and lines, in the CSV that LibreOffice made of the sheet. */
function compare(grid: Grid, name: string): void {
  const rows = rowsOf(join(folder, name));
  const top = grid.above === undefined ? 1 : 2;
  const at = (row: number, column: number): string => rows[row]?.[column] ?? "";
  miss(at(0, 0), asText(grid.title), name);
  if (grid.above !== undefined) miss(at(1, 0), asText(grid.above), name);
  for (const { cell, row, column } of standingIn(grid))
    miss(at(row + top, column), asText(cell.text).slice(0, 32_767), `${name} ${row + top + 1}/${column + 1}`);
  for (const [index, line] of (grid.below ?? []).entries())
    miss(at(grid.rows.length + top + index, 0), asText(line), name);
}

/** The same file, opened and saved by LibreOffice, has the same words in the same order. */
async function words(): Promise<void> {
  for (const [name, file] of Object.entries(DOCUMENTS))
    writeFileSync(join(folder, `${name}.docx`), await reportDocx(file));
  const files = Object.keys(DOCUMENTS).map((name) => `${name}.docx`);
  const saved = join(folder, "saved");
  mkdirSync(saved, { recursive: true });
  convert("docx", files, saved);
  convert("pdf", files);
  for (const name of files) {
    const ours = await linesIn(join(folder, name));
    // LibreOffice writes _x000D_ its own way.
    const theirs = (await linesIn(join(saved, name))).map((text) => text.replaceAll("_x005F_", "_"));
    for (const [index, text] of ours.entries()) miss(theirs[index] ?? "", text, `${name} ${index + 1}`);
  }
}

async function linesIn(path: string): Promise<string[]> {
  const read = await readAttachment({ name: "a.docx", bytes: new Uint8Array(readFileSync(path)) });
  if (!read.ok) throw new Error(`${path}: ${read.error}`);
  const blocks = read.value.draft.blocks.filter(({ hidden }) => hidden === undefined);
  return blocks.map(({ text }) => text.trim()).filter((text) => text !== "" && !/^[—\s\d]+$/.test(text));
}

function miss(found: string, wanted: string, place: string): void {
  cells += 1;
  if (found.trim() === wanted.trim()) return;
  wrong += 1;
  console.error(`${place}: ${JSON.stringify(found.slice(0, 60))} for ${JSON.stringify(wanted.slice(0, 60))}`);
}
