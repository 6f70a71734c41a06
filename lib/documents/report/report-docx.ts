import { longDay } from "../../deadlines/day-words.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Grid } from "../../model/grid.ts";
import { fontTable, styleTable } from "../font-table.ts";
import { PAGE, pageNumber } from "../official-page.ts";
import { xmlText } from "../xml-text.ts";
import { createTableSetter } from "./docx-table.ts";
import { createTextSetter } from "./docx-text.ts";

/** One part of a report. */
export interface ReportSection {
  /** As headed, with its number: 一、总体情况; without one the part has no head. A table that is called so, or as the report, is not titled again. */
  readonly title?: string;
  /** A line of its own that is numbered （一）… and has no full stop is set as a second head. */
  readonly paragraphs: readonly string[];
  /** It stands after the paragraphs. */
  readonly table?: Grid;
}

/** A report as it is printed: of the year, or any other made of text and tables. */
export interface ReportFile {
  readonly title: string;
  /** Who signs it; where the title begins with it and is long, the title is broken after it. */
  readonly agency: string;
  /** Before the first part. */
  readonly opening?: readonly string[];
  readonly sections: readonly ReportSection[];
  /** The day it is signed; without it there is no signature. */
  readonly date?: LocalDate;
}

/**
 * A report as a Word file in the layout of official documents (GB/T 9704—2012): tables as wide as the type area, with their heads on
 * every page, page numbers. What XML cannot hold is left out of its texts; whether gaps 【…】 are still open is for the caller to say.
 * The writer is loaded here, when there is something to write. Made to be saved with saveFile.
 */
export async function reportDocx(report: ReportFile): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import("docx");
  const text = createTextSetter(docx);
  const table = createTableSetter(docx);
  const children = [
    text.title(titleOf(report)),
    ...(report.opening ?? []).map((one) => text.paragraph(one)),
    ...report.sections.flatMap(({ title, paragraphs, table: grid }) => [
      ...(title === undefined ? [] : [text.head(title, grid !== undefined && paragraphs.length === 0)]),
      ...paragraphs.map((one) => text.paragraph(one)),
      ...(grid === undefined ? [] : table(grid, title ?? report.title)),
    ]),
    ...(report.date === undefined ? [] : text.signature(report.agency, longDay(report.date))),
  ];
  const file = new docx.Document({
    title: xmlText(report.title),
    creator: "",
    lastModifiedBy: "",
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumber(docx, "right"), even: pageNumber(docx, "left") },
        children,
      },
    ],
  });
  const bytes = await docx.Packer.pack(file, "uint8array", undefined, [
    { path: "word/fontTable.xml", data: fontTable() },
    { path: "word/styles.xml", data: styleTable() },
  ]);
  return new Uint8Array(bytes);
}

/** A line of 二号 holds twenty characters; a longer title is not broken within a word. */
function titleOf({ title, agency }: ReportFile): string {
  const isLong = Array.from(title).length > 20;
  return isLong && agency !== "" && title.startsWith(agency) ? `${agency}\n${title.slice(agency.length)}` : title;
}
