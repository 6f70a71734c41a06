import { AttachmentError } from "../../attachments/attachment.ts";
import { decodeStrictly } from "../../attachments/decode-text.ts";
import { endingOf, shapeOf } from "../../attachments/sniff.ts";
import { type CellKey, REQUEST_COLUMNS, type ReportFigures } from "../../model/annual-report.ts";
import type { ReportLabels } from "../../model/report-labels.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { PartReader } from "./found-rows.ts";
import { tablesOfHtml } from "./html-tables.ts";
import { readChallenges } from "./read-challenges.ts";
import { readDisclosure } from "./read-disclosure.ts";
import { readRequests } from "./read-requests.ts";
import { LARGEST_REPORT, LONGEST_PASTE, type ReadDocument, ReportTooLarge } from "./read-tables.ts";
import { reportYear } from "./report-year.ts";
import { tablesOfText } from "./text-tables.ts";
import { tablesOfWord } from "./word-tables.ts";

/** Where a report comes from: a file, or what was on the clipboard, as HTML or as text. */
export type ReportSource =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "html" | "text"; readonly content: string };

/** A report of a past year as it was read; what is not in `figures` could not be read, and `faults` say why and what to do. */
export interface ReadReport {
  /** YYYY; absent where the report does not say it, or says several. */
  readonly year?: string;
  /** 2021: 国办公开办函〔2021〕30号; 2019: 国办公开办函〔2019〕60号. */
  readonly format: "2021" | "2019";
  readonly figures: ReportFigures;
  /** Cells that the report counts within another one; they have no figure of their own. Absent where there are none. */
  readonly merged?: readonly CellKey[];
  readonly faults: readonly string[];
  /** What is worth knowing and no fault: cells that count as 0, and what the old format does not have. */
  readonly notes: readonly string[];
  /** The file's name, or 粘贴的表格. */
  readonly source: string;
}

/** 其他处理 is one row in the format of 2019, and is read into its last one. */
const MERGED = (["r3_6_1", "r3_6_2"] as const).flatMap((row) =>
  REQUEST_COLUMNS.map((column): CellKey => `requests/${row}/${column}`),
);

const KINDS = "请用 Office 或 WPS 打开，另存为 .docx 再导入，或者复制表格粘贴到这里。";
const NOTHING =
  "没有找到年度报告的三张表。请导入整篇报告（.docx 或者网页），或者打开报告，把三张表连表头一起复制，粘贴到这里。";

/**
 * Reads the three tables of a published report. Rows are known by their labels, figures by their places; nothing is guessed. A failure is a
 * sentence: what is wrong, what to do.
 */
export function readReport(from: ReportSource, labels: ReportLabels): Result<ReadReport> {
  const source = from.kind === "file" ? from.name : "粘贴的表格";
  try {
    return readDocument(from.kind === "file" ? ofFile(from) : ofPaste(from), source, labels);
  } catch (error) {
    if (error instanceof ReportTooLarge) return failure(`“${source}”内容太多，没有读。请只导入年度报告的三张表。`);
    if (error instanceof AttachmentError) return failure(`“${source}”没有读成：${error.message}`);
    return failure(`“${source}”读不出来，可能已损坏。${KINDS}`);
  }
}

function readDocument({ tables, text }: ReadDocument, source: string, labels: ReportLabels): Result<ReadReport> {
  const requests = readRequests(tables, labels);
  const disclosure = readDisclosure(tables, requests.isWhole);
  const parts = [disclosure.part, requests.part, readChallenges(tables, labels)];
  const figures = Object.fromEntries(parts.flatMap((part) => [...part.figures])) as Partial<Record<CellKey, number>>;
  if (Object.keys(figures).length === 0) return failure(`“${source}”里${whyNothing(parts)}`);
  const { isOld } = disclosure;
  const year = reportYear(text, source);
  return success({
    ...(year !== undefined && { year }),
    format: isOld ? "2019" : "2021",
    figures,
    ...(requests.isWhole && { merged: MERGED }),
    faults: parts.flatMap(({ faults }) => faults),
    notes: [
      ...(isOld ? ["这份报告用的是2019年的格式（国办公开办函〔2019〕60号）。"] : []),
      ...(requests.isWhole ? ["其中“（六）其他处理”只有一行，计入“3.其他”。"] : []),
      ...(disclosure.lacks.length > 0
        ? [`2019年的格式没有这些数，或者口径不同，没有读入：${disclosure.lacks.join("、")}。`]
        : []),
      ...parts.flatMap((part) => part.said()),
    ],
    source,
  });
}

/** Most reasons that are given where no figure was read. */
const REASONS = 4;

function whyNothing(parts: readonly PartReader[]): string {
  const faults = parts.filter((part) => part.isThere()).flatMap((part) => part.faults);
  if (faults.length === 0) return NOTHING;
  const more = faults.length - REASONS;
  return `有年度报告的表，但是一个数也没有读入。${faults.slice(0, REASONS).join("")}${more > 0 ? `还有${more}处没有列出。` : ""}`;
}

function ofPaste({ kind, content }: Exclude<ReportSource, { kind: "file" }>): ReadDocument {
  if (content.length > LONGEST_PASTE) throw new ReportTooLarge();
  return kind === "html" ? tablesOfHtml(content) : tablesOfText(content);
}

function ofFile({ name, bytes }: Extract<ReportSource, { kind: "file" }>): ReadDocument {
  if (bytes.length === 0) throw new AttachmentError("文件是空的，请核对是否选错了文件。");
  if (bytes.length > LARGEST_REPORT)
    throw new AttachmentError(`文件超过${LARGEST_REPORT / 2 ** 20}兆。请删去图片，或者复制三张表粘贴到这里。`);
  const shape = shapeOf(bytes);
  if (shape === "zip") return tablesOfWord(bytes);
  if (shape === "pdf") throw new AttachmentError(`PDF 里的表格没有行和列，读不准。${KINDS}`);
  if (shape === "cfb") throw new AttachmentError(`这是旧格式（.doc、.wps）或者加了密码的文件。${KINDS}`);
  const text = shape === "text" ? decodeStrictly(bytes) : undefined;
  if (text === undefined || text.includes("\0")) throw new AttachmentError(`这种文件读不了。${KINDS}`);
  if (text.length > LONGEST_PASTE) throw new ReportTooLarge();
  return /^html?$/.test(endingOf({ name })) || /<table\b/i.test(text) ? tablesOfHtml(text) : tablesOfText(text);
}
