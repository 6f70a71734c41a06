import { AttachmentError } from "../attachments/attachment.ts";
import { decodeStrictly } from "../attachments/decode-text.ts";
import { shapeOf } from "../attachments/sniff.ts";
import { readZip } from "../attachments/zip.ts";
import { failure, success, type Result } from "../model/result.ts";
import { LARGEST_LEDGER, MOST_COLUMNS, MOST_ROWS } from "./limits.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { LedgerCell, LedgerSheet } from "./sheet.ts";

const KINDS = "请用 Office 或 WPS 打开，另存为 .xlsx 或者 .csv 再导入。";

/**
 * Reads an .xlsx, or a text of comma or tab separated values in UTF-8 or GBK, told by the content. A failure is a sentence:
 * what is wrong with the file, what to do.
 */
export async function readLedger(name: string, bytes: Uint8Array): Promise<Result<LedgerSheet[]>> {
  if (bytes.length === 0) return failure(`“${name}”是空的，请核对是否选错了文件。`);
  if (bytes.length > LARGEST_LEDGER)
    return failure(`“${name}”超过${LARGEST_LEDGER / 2 ** 20}兆，没有读。请删去图片和无关的工作表，另存后再导入。`);
  try {
    const sheets = await read(name, bytes);
    if (sheets.every(({ rows }) => rows.length === 0)) return failure(`“${name}”里没有内容，请核对是否选错了文件。`);
    return success(sheets.filter(({ rows }) => rows.length > 0));
  } catch (error) {
    if (error instanceof AttachmentError) return failure(`“${name}”没有读成：${error.message}`);
    return failure(`“${name}”读不出来，可能已损坏。${KINDS}`);
  }
}

async function read(name: string, bytes: Uint8Array): Promise<LedgerSheet[]> {
  const shape = shapeOf(bytes);
  if (shape === "zip") {
    const parts = readZip(bytes);
    if (!parts.names.includes("xl/workbook.xml")) throw new AttachmentError(`这不是 Excel 表格。${KINDS}`);
    return readWorkbook(parts);
  }
  if (shape === "cfb") throw new AttachmentError(`这是旧格式（.xls、.et）或者加了密码的文件。${KINDS}`);
  const text = shape === "text" ? decodeStrictly(bytes) : undefined;
  if (text === undefined || text.includes("\0")) throw new AttachmentError(`这不是表格。${KINDS}`);
  return [await readText(name, text)];
}

async function readText(name: string, text: string): Promise<LedgerSheet> {
  const { default: papa } = await import("papaparse");
  const { data } = papa.parse<string[]>(text, { delimitersToGuess: [",", "\t", ";", "，"], skipEmptyLines: false });
  if (data.length > MOST_ROWS) throw new AttachmentError(`超过${MOST_ROWS}行。请按年度拆成几个文件，再导入。`);
  const rows = data.map((cells, row) => ({ number: row + 1, cells: cells.slice(0, MOST_COLUMNS).map(cellOf) }));
  return { name, isHidden: false, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)) };
}

/** Excel writes ="00123" or a leading apostrophe to keep a number as text. */
function cellOf(written: string): LedgerCell | undefined {
  const text = written.replace(/^="(.*)"$/s, "$1").replace(/^'(?=\d)/, "");
  return text.trim() === "" ? undefined : { kind: "text", text };
}
