import papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readAttachment } from "../../../../lib/attachments/read-attachment.ts";
import { annualGrids } from "../../../../lib/documents/report/annual-grids.ts";
import { gridCsv } from "../../../../lib/documents/report/grid-csv.ts";
import { gridXlsx } from "../../../../lib/documents/report/grid-xlsx.ts";
import { addressOf } from "../../../../lib/documents/report/sum-formula.ts";
import type { Grid } from "../../../../lib/model/grid.ts";
import { REPORT_LABELS } from "../../../../rules/national/reporting/labels.ts";
import { asText, EVIL, EVIL_GRID } from "./evil-grid.ts";
import { standingIn } from "./grid-shape.ts";
import { opened } from "./opened-workbook.ts";
import { sampleReport } from "./sample-report.ts";

const { disclosure, requests, challenges } = annualGrids(sampleReport(), REPORT_LABELS);
const GRIDS: readonly Grid[] = [disclosure, requests, challenges];

describe("B.2–4: the workbook of the three tables", async () => {
  const { sheets, part } = opened(await gridXlsx(GRIDS));

  test("has every figure as a number where its cell stands, and every sum as a formula with its result", () => {
    for (const [index, grid] of GRIDS.entries()) {
      for (const { cell, row, column } of standingIn(grid)) {
        const written = sheets[index]?.get(addressOf({ row: row + 1, column }));
        if (cell.value === undefined) expect(written).toEqual({ type: "s", value: cell.text, formula: undefined });
        else
          expect([written?.type, Number(written?.value), cell.text]).toEqual([
            undefined,
            cell.value,
            String(cell.value),
          ]);
        expect(written?.formula !== undefined, cell.key).toBe(cell.sumOf !== undefined);
      }
    }
  });

  test("adds rows and columns up by ranges", () => {
    expect(sheets[1]?.get("D28")?.formula).toBe("SUM(D7:D27)");
    expect(sheets[1]?.get("J28")?.formula).toBe("SUM(D28:I28)");
    expect(sheets[2]?.get("J5")?.formula).toBe("SUM(F5:I5)");
  });

  test("has its cells merged, an A4 page as wide as the table, and heads on every page", () => {
    const merged = [...part("xl/worksheets/sheet2.xml").matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref);
    expect(merged).toContain("A2:C4");
    expect(merged).toContain("A7:A28");
    expect(part("xl/worksheets/sheet2.xml")).toMatch(/<pageSetup paperSize="9"[^>]*fitToWidth="1" fitToHeight="0"/);
    expect(part("xl/workbook.xml")).toContain("'三、收到和处理政府信息公开申请情况'!$2:$4");
  });

  test("a sum that does not add up stays the number that it is", async () => {
    const rows = challenges.rows.map((row) =>
      row.map((cell) => (cell.key === "challenges/suit-after/total" ? { ...cell, value: 1, text: "1" } : cell)),
    );
    const written = opened(await gridXlsx([{ ...challenges, rows }])).sheets[0]?.get("O5");
    expect(written).toEqual({ formula: undefined, type: undefined, value: "1" });
  });

  test("a table alone, and two with one title, can be written", async () => {
    const two = opened(await gridXlsx([challenges, challenges]));
    const names = [...two.part("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(2);
  });

  test("a sheet is not called as one that ends with a number of its own", async () => {
    const named = (title: string) => ({ ...challenges, title });
    const three = opened(await gridXlsx([named("表3"), named("表"), named("表")]));
    const names = [...three.part("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(3);
  });

  test("the name of a sheet is written as it is, also with signs that a replacement takes for its own", async () => {
    const one = opened(await gridXlsx([{ ...challenges, title: "A$&B$" }]));
    expect(one.part("xl/workbook.xml")).toContain(">'A$&amp;B$'!$2:$4</definedName>");
  });
});

describe("evil words stay words", async () => {
  const bytes = await gridXlsx([EVIL_GRID]);

  test("in the workbook", async () => {
    const { sheets, part } = opened(bytes);
    const formulas = [...(sheets[0]?.values() ?? [])].flatMap(({ formula }) => formula ?? []);
    expect(formulas).toEqual(EVIL.map((_, index) => `SUM(B${index + 4}:C${index + 4})`));
    expect(part("xl/worksheets/sheet1.xml") + part("xl/sharedStrings.xml")).not.toMatch(/<script|<hyperlink/i);
    const read = await readAttachment({ name: "a.xlsx", bytes });
    if (!read.ok) throw new Error(read.error);
    const texts = read.value.draft.blocks.map(({ text }) => text.trim());
    for (const evil of EVIL) expect(texts).toContain(asText(evil).trim());
    expect(texts.find((text) => text.startsWith("长"))).toHaveLength(32_767);
  });

  test("in CSV, where nothing but numbers begins as a formula does", async () => {
    const csv = await gridCsv([EVIL_GRID]);
    expect(Array.from(csv.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(csv);
    const { data, errors } = papa.parse<string[]>(text, { skipEmptyLines: false });
    expect(errors).toEqual([]);
    const cells = data.flat().filter((cell) => !/^-?\d+$/.test(cell));
    expect(cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
    for (const evil of EVIL)
      expect(
        [`'${asText(evil)}`, asText(evil)].some((one) => data.flat().includes(one)),
        evil,
      ).toBe(true);
    expect(data.at(3 + EVIL.length)?.[0]).toBe("长".repeat(40_000));
  });
});

test("B.2–4: CSV has each figure where its cell stands, under the table's title", async () => {
  const text = new TextDecoder().decode(await gridCsv(GRIDS));
  const { data } = papa.parse<string[]>(text);
  let from = 0;
  for (const grid of GRIDS) {
    expect(data[from]).toEqual([grid.title]);
    for (const { cell, row, column } of standingIn(grid)) expect(data[from + 1 + row]?.[column]).toBe(cell.text);
    from += grid.rows.length + 2;
  }
});
