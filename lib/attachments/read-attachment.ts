import type { AttachmentKind } from "../model/attachment.ts";
import { failure, success, type Result } from "../model/result.ts";
import {
  AttachmentError,
  DraftBuilder,
  type AttachmentDraft,
  type AttachmentFile,
  type Progress,
  type Reading,
} from "./attachment.ts";
import { LARGEST_FILE } from "./limits.ts";
import { endingOf, shapeOf } from "./sniff.ts";

/** How a file is read. */
export interface ReadOptions {
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
  /**
   * A character map of pdf.js by its file's name, e.g. `GBK-EUC-H.bcmap`: PDFs that do not carry their Chinese fonts need
   * it. Where it fails, their text is said to be unreadable.
   */
  readonly characterMap?: (name: string) => Promise<Uint8Array>;
}

const CANCELLED = "已取消检查。";
const BROKEN = "文件已损坏或者不完整，读不出来。请打开原文件另存一份，再上传。";
const OLD = "是旧格式，查不了。请用 Office 或 WPS 打开，另存为";
const OLD_FORMATS: Readonly<Record<string, string>> = {
  doc: `.doc ${OLD} .docx 再上传。`,
  wps: `.wps ${OLD} .docx 再上传。`,
  xls: `.xls ${OLD} .xlsx 再上传。`,
  et: `.et ${OLD} .xlsx 再上传。`,
  ppt: `.ppt ${OLD} .pptx 或 PDF 再上传。`,
  dps: `.dps ${OLD} .pptx 或 PDF 再上传。`,
};

/**
 * Reads a file into a draft: its text with tables, and what hides in it. Works in a worker and in Node, loads the reader
 * of the file's kind when it is needed. A failure is a sentence for the person: what is wrong with the file, what to do.
 */
export async function readAttachment(
  file: AttachmentFile,
  options: ReadOptions = {},
): Promise<Result<AttachmentDraft>> {
  const out = new DraftBuilder();
  const reading: Reading = {
    out,
    depth: 0,
    progress: options.onProgress ?? (() => undefined),
    pause: () => letIn(options.signal),
    readNested: (bytes, name, inner) => readInside({ bytes, name }, inner),
    characterMap: options.characterMap ?? (() => Promise.reject(new Error("no character maps"))),
  };
  try {
    if (file.bytes.length > LARGEST_FILE)
      throw new AttachmentError(
        `文件超过${LARGEST_FILE / 2 ** 20}兆，太大，没有检查。请拆成几个文件，或者压缩其中的图片。`,
      );
    if (file.bytes.length === 0) throw new AttachmentError("文件是空的，请核对是否选错了文件。");
    await reading.pause();
    const kind = await readInto(file, reading);
    noteWrongEnding(file, kind, out);
    const draft = { kind: "unknown", blocks: out.blocks } as const;
    return success({ kind, draft, places: out.places, notes: out.notes });
  } catch (error) {
    if (options.signal?.aborted) return failure(CANCELLED);
    return failure(error instanceof AttachmentError ? error.message : BROKEN);
  }
}

/** Lets messages and other work in; throws where the reading was cancelled. */
async function letIn(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (signal?.aborted) throw new AttachmentError(CANCELLED);
}

async function readInto(file: AttachmentFile, reading: Reading): Promise<AttachmentKind> {
  const { bytes } = file;
  switch (shapeOf(bytes)) {
    case "zip":
      return readPacked(file, reading);
    case "cfb":
      throw new AttachmentError(oldFormat(file));
    case "pdf": {
      const { readPdf } = await import("./pdf.ts");
      await readPdf(bytes, reading);
      return "pdf";
    }
    case "image": {
      const { readPicture } = await import("./picture.ts");
      await readPicture(bytes, "图片", reading.out);
      return "image";
    }
    case "archive":
      throw new AttachmentError("这是压缩包，里面的文件查不了。请解压后一个一个上传。");
    case "rtf":
      throw new AttachmentError("这是 RTF 文件，查不了。请用 Office 或 WPS 打开，另存为 .docx 再上传。");
    case "text":
      break;
  }
  return readText(file, reading);
}

async function readPacked(file: AttachmentFile, reading: Reading): Promise<AttachmentKind> {
  const { readZip } = await import("./zip.ts");
  const parts = readZip(file.bytes);
  const has = (pattern: RegExp): boolean => parts.names.some((name) => pattern.test(name));
  if (has(/^word\/document\d*\.xml$/)) {
    const { readDocx } = await import("./docx.ts");
    await readDocx(parts, reading);
    return "docx";
  }
  if (has(/^xl\/workbook\.xml$/)) {
    const { readXlsx } = await import("./xlsx.ts");
    await readXlsx(parts, reading);
    return "xlsx";
  }
  if (has(/^ppt\/presentation\.xml$/)) {
    const { readPptx } = await import("./pptx.ts");
    await readPptx(parts, reading);
    return "pptx";
  }
  if (has(/^xl\/workbook\.bin$/)) throw new AttachmentError("这是二进制的 .xlsb 表格，查不了。请另存为 .xlsx 再上传。");
  if (has(/^OFD\.xml$/))
    throw new AttachmentError("这是 OFD 版式文件，查不了。请检查原来的文档，或者转成 PDF 再上传。");
  throw new AttachmentError(
    has(/^(content|styles)\.xml$/)
      ? "这是 ODF 文件，查不了。请另存为 .docx 或 .xlsx 再上传。"
      : "这是压缩包，里面的文件查不了。请解压后一个一个上传。",
  );
}

/** A file in a file: what cannot be read is said, and the file around it is read on. */
async function readInside(file: AttachmentFile, reading: Reading): Promise<void> {
  try {
    await readInto(file, reading);
  } catch (error) {
    await reading.pause();
    const why = error instanceof AttachmentError ? error.message : BROKEN;
    reading.out.note(`没有检查，请人工核对或者删去。${why}`);
  }
}

async function readText(file: AttachmentFile, reading: Reading): Promise<AttachmentKind> {
  const { decodeStrictly } = await import("./decode-text.ts");
  const text = decodeStrictly(file.bytes);
  const ending = endingOf(file);
  if (text === undefined || text.includes("\0"))
    throw new AttachmentError(
      `这种文件${ending === "" ? "" : `（.${ending}）`}查不了。请人工核对内容，或者转成 PDF、.docx、.xlsx 再上传。`,
    );
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|table|div|p)\b/i.test(
      text.slice(0, 4000),
    ) ||
    /^html?$/.test(ending)
  ) {
    const { readHtml } = await import("./html.ts");
    readHtml(text, reading);
    return "html";
  }
  const { readCsv, readTxt } = await import("./plain.ts");
  if (/^(csv|tsv|tab|xls)$/.test(ending)) {
    await readCsv(text, reading);
    return "csv";
  }
  readTxt(text, reading);
  return "txt";
}

/** An Office file with a password is packed in the old container; its directory ([MS-CFB] 2.6) has this name in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return false;
  const header = new DataView(bytes.buffer, bytes.byteOffset, 512);
  const sector = 1 << Math.min(16, header.getUint16(30, true));
  const start = (header.getUint32(48, true) + 1) * sector;
  const directory = bytes.subarray(start, start + 2 ** 16);
  return new TextDecoder("utf-16le").decode(directory).includes("EncryptedPackage");
}

function oldFormat(file: AttachmentFile): string {
  if (isLocked(file.bytes)) throw new AttachmentError("文件加了密码，查不了。请去掉密码后另存，再上传。");
  return OLD_FORMATS[endingOf(file)] ?? `这个文件${OLD} .docx、.xlsx 或 PDF 再上传。`;
}

/** What the endings of each kind are; a kind that is not here goes by any. */
const ENDINGS: Readonly<Partial<Record<AttachmentKind, readonly [endings: RegExp, name: string]>>> = {
  docx: [/^(doc[xm]?|dot[xm]?|wps)$/, "Word 文档"],
  xlsx: [/^(xls[xm]?|xlt[xm]?|et)$/, "Excel 表格"],
  pptx: [/^(ppt[xm]?|pps[xm]?|dps)$/, "演示文稿"],
  pdf: [/^pdf$/, "PDF"],
};

function noteWrongEnding(file: AttachmentFile, kind: AttachmentKind, out: DraftBuilder): void {
  const [endings, name] = ENDINGS[kind] ?? [];
  if (endings && !endings.test(endingOf(file))) out.note(`文件名的后缀不对：内容其实是${name}。请核对是否选错了文件。`);
}
