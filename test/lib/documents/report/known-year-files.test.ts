import papa from "papaparse";
import { describe, expect, test } from "vitest";
import { annualGrids } from "../../../../lib/documents/report/annual-grids.ts";
import { gridCsv } from "../../../../lib/documents/report/grid-csv.ts";
import { gridXlsx } from "../../../../lib/documents/report/grid-xlsx.ts";
import { reportDocx } from "../../../../lib/documents/report/report-docx.ts";
import { addressOf } from "../../../../lib/documents/report/sum-formula.ts";
import { readReport } from "../../../../lib/documents/report-reading/read-report.ts";
import { type CellKey, REPORT_CELLS } from "../../../../lib/model/annual-report.ts";
import type { Grid } from "../../../../lib/model/grid.ts";
import { annualReport } from "../../../../lib/projections/annual-report.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { REPORT_LABELS } from "../../../../rules/national/reporting/labels.ts";
import { knownYears } from "../../projections/annual-report/known-year.ts";
import { standingIn } from "./grid-shape.ts";
import { opened } from "./opened-workbook.ts";

const YEAR = "2024";
const KNOWN = knownYears(77, 1500);

/** What each of the 200 cells has to be, by the log's maker; it asks nothing that is tested. */
const WANTED = new Map<CellKey, number>(
  REPORT_CELLS.map((key) => [
    key,
    KNOWN.entered.get(YEAR)?.get(key) ?? KNOWN.tables(12).get(YEAR)?.get(key)?.size ?? 0,
  ]),
);

describe("B.2–4: a year whose tables are known comes out in every file", async () => {
  const { disclosure, requests, challenges } = annualGrids(annualReport(KNOWN.events, YEAR, CALENDAR), REPORT_LABELS);
  const grids: readonly Grid[] = [disclosure, requests, challenges];

  test("on the screen, of which the table is the same", () => {
    const shown = grids
      .flatMap((grid) => standingIn(grid))
      .flatMap(({ cell }) => (cell.key ? [[cell.key, cell.value]] : []));
    expect(new Map(shown as [CellKey, number][])).toEqual(WANTED);
    expect(WANTED.get("requests/r3_7/total")).toBeGreaterThan(200);
  });

  test("in the Word file, as the import of reports reads it", async () => {
    const sections = grids.map((table) => ({ title: table.title, paragraphs: [], table }));
    const title = `某市医疗保障局${YEAR}年政府信息公开工作年度报告`;
    const bytes = await reportDocx({ title, agency: "某市医疗保障局", sections });
    const read = readReport({ kind: "file", name: "报告.docx", bytes }, REPORT_LABELS);
    if (!read.ok) throw new Error(read.error);
    expect(read.value.faults).toEqual([]);
    expect([read.value.year, read.value.format]).toEqual([YEAR, "2021"]);
    expect(read.value.figures).toEqual(Object.fromEntries(WANTED));
  });

  test("in the workbook and in CSV, where its cells stand", async () => {
    const { sheets } = opened(await gridXlsx(grids));
    const { data } = papa.parse<string[]>(new TextDecoder().decode(await gridCsv(grids)));
    let from = 1;
    for (const [index, grid] of grids.entries()) {
      for (const { cell, row, column } of standingIn(grid).filter((one) => one.cell.key !== undefined)) {
        const wanted = WANTED.get(cell.key as CellKey);
        expect(Number(sheets[index]?.get(addressOf({ row: row + 1, column }))?.value), cell.key).toBe(wanted);
        expect(Number(data[from + row]?.[column]), cell.key).toBe(wanted);
      }
      from += grid.rows.length + 2;
    }
  });
});
