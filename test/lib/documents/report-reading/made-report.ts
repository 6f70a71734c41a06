import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { annualGrids, type AnnualGrids } from "../../../../lib/documents/report/annual-grids.ts";
import {
  APPLICANT_COLUMNS,
  type CellKey,
  CHALLENGE_ROWS,
  REPORT_CELLS,
  REQUEST_LEAVES,
  type ReportFigures,
} from "../../../../lib/model/annual-report.ts";
import type { Grid } from "../../../../lib/model/grid.ts";
import { REPORT_LABELS } from "../../../../rules/national/reporting/labels.ts";

/** A year's figures that balance, every cell another number as far as sums allow. */
export function balancedFigures(seed = 3): Record<CellKey, number> {
  const figures = Object.fromEntries(REPORT_CELLS.map((key) => [key, 0])) as Record<CellKey, number>;
  for (const [column, kind] of APPLICANT_COLUMNS.entries()) {
    for (const [row, leaf] of REQUEST_LEAVES.entries())
      put(`requests/${leaf}/${kind}`, `requests/r3_7/${kind}`, seed + row * 7 + column);
    figures[`requests/r4/${kind}`] = 5 + column * 11;
    figures[`requests/r2/${kind}`] = 2 + column * 3;
    figures[`requests/r1/${kind}`] =
      figures[`requests/r3_7/${kind}`] + figures[`requests/r4/${kind}`] - figures[`requests/r2/${kind}`];
  }
  for (const row of ["r1", "r2", ...REQUEST_LEAVES, "r3_7", "r4"] as const)
    figures[`requests/${row}/total`] = APPLICANT_COLUMNS.reduce(
      (sum, kind) => sum + figures[`requests/${row}/${kind}`],
      0,
    );
  for (const [at, row] of CHALLENGE_ROWS.entries())
    for (const [place, column] of (["maintained", "corrected", "other", "pending"] as const).entries())
      put(`challenges/${row}/${column}`, `challenges/${row}/total`, 1 + at * 4 + place);
  for (const [at, key] of REPORT_CELLS.slice(0, 9).entries()) figures[key] = 20 + at;
  figures["disclosure/charges/amount"] = 1.038;
  return figures;

  function put(key: CellKey, sum: CellKey, value: number): void {
    figures[key] = value;
    figures[sum] += value;
  }
}

/** The tables of such figures, as our own files print them. */
export function gridsOf(figures: ReportFigures): AnnualGrids {
  const cells = Object.fromEntries(
    REPORT_CELLS.map((key) => [key, { value: figures[key] ?? 0, cases: [], origin: "counted" as const }]),
  ) as unknown as Parameters<typeof annualGrids>[0]["cells"];
  return annualGrids({ cells }, REPORT_LABELS);
}

/** All three in print order. */
export function tablesOf(figures: ReportFigures): readonly Grid[] {
  const { disclosure, requests, challenges } = gridsOf(figures);
  return [disclosure, requests, challenges];
}

/** As a web page, with merged cells. */
export function asHtml(grids: readonly Grid[], head = "某市医疗保障局2025年政府信息公开工作年度报告"): string {
  const tables = grids.map(
    ({ rows }) =>
      `<table><tbody>${rows
        .map(
          (row) =>
            `<tr>${row
              .map(
                ({ text, colSpan = 1, rowSpan = 1 }) =>
                  `<td colspan="${colSpan}" rowspan="${rowSpan}"><p><span>${text.replace("政府", "政府\n<br>")}</span></p></td>`,
              )
              .join("")}</tr>`,
        )
        .join("\n")}</tbody></table>`,
  );
  return `<html><body><h1>${head}</h1><script>document.write("<table><tr><td>三、总计</td></tr></table>")</script>${tables.join("<p>正文</p>")}</body></html>`;
}

/** As Word and browsers put a table on the clipboard: what a merged cell covers is empty, or is not there. */
export function asTabs(grids: readonly Grid[], head = "2025年政府信息公开工作年度报告"): string {
  return [
    head,
    ...grids.flatMap(({ title, rows }) => ["", title, ...rows.map((row) => row.map(({ text }) => text).join("\t"))]),
  ].join("\n");
}

/** As a Word document. */
export async function asWord(grids: readonly Grid[]): Promise<Uint8Array> {
  const tables = grids.map(
    ({ rows }) =>
      new Table({
        rows: rows.map(
          (row) =>
            new TableRow({
              children: row.map(
                ({ text, colSpan = 1, rowSpan = 1 }) =>
                  new TableCell({ columnSpan: colSpan, rowSpan, children: [new Paragraph(text)] }),
              ),
            }),
        ),
      }),
  );
  const title = new Paragraph({
    text: "某市医疗保障局2025年政府信息公开工作年度报告",
    alignment: AlignmentType.CENTER,
  });
  const document = new Document({
    sections: [{ children: [title, ...tables.flatMap((table) => [new Paragraph("正文"), table])] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
