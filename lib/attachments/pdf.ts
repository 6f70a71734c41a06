import type * as Pdfjs from "pdfjs-dist";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { AttachmentError, listed, type Reading } from "./attachment.ts";
import { MOST_PAGES } from "./limits.ts";
import { readAnnotations, readDocumentFacts } from "./pdf-beside.ts";
import { addLines } from "./pdf-lines.ts";
import { paintedPage } from "./pdf-painted.ts";

/** A page with less text than this may be a scan with a page number, in characters. */
const LITTLE_TEXT = 40;

/** How many such pages are looked at closely; it means unpacking their pictures. */
const MOST_CLOSE_LOOKS = 60;

/** Drawn by more lines than this without any text, a page holds letters drawn as shapes. */
const MANY_SHAPES = 40;

/** A picture over this part of a page is a scan. */
const SCANNED_PART = 0.4;

/** Reads a PDF (ISO 32000): its text by page, and what lies under boxes, beside the text and behind it. */
export async function readPdf(bytes: Uint8Array, reading: Reading): Promise<void> {
  const pdfjs = await loadPdfjs();
  const document = await open(pdfjs, bytes, reading, 1);
  try {
    if (document.numPages > MOST_PAGES)
      throw new AttachmentError(`文件有${document.numPages}页，太多，没有打开。请拆成几个文件再上传。`);
    const sparse: number[] = [];
    const broken: number[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      await reading.pause();
      const page = await document.getPage(number).catch(() => undefined);
      const read = page && (await readPage(page, number, pdfjs, reading).catch(() => undefined));
      if (read === undefined) broken.push(number);
      else if (read < LITTLE_TEXT) sparse.push(number);
      page?.cleanup();
      reading.progress((0.9 * number) / document.numPages);
    }
    await readDocumentFacts(document, reading);
    const scanned = sparse.length > 0 ? await scannedPages(pdfjs, bytes, sparse, reading) : [];
    if (scanned.length > 0)
      reading.out.note(
        `第${listed(scanned)}页是扫描图片或者转成图形的文字，没有文字可查。请人工核对，或者换成由 Word、WPS 直接导出的 PDF。`,
      );
    if (broken.length > 0) reading.out.note(`第${listed(broken)}页读不出来，没有检查。请人工核对。`);
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Both halves in this thread: in the extension it is a worker of ours already. */
async function loadPdfjs(): Promise<typeof Pdfjs> {
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** Opens a document. Pictures of more than `largestPicture` pixels are not unpacked. */
async function open(
  pdfjs: typeof Pdfjs,
  bytes: Uint8Array,
  reading: Reading,
  largestPicture: number,
): Promise<PDFDocumentProxy> {
  class Maps {
    // Of pdf.js's own name; nothing is fetched from anywhere but the file's reader.
    readonly fetch = async ({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> => {
      if (kind === "cMapUrl") return reading.characterMap(filename);
      throw new Error(`${kind} is not needed for text`);
    };
  }
  const task = pdfjs.getDocument({
    // It takes the bytes away from who gives them, and takes none of Node's buffers.
    data: new Uint8Array(bytes),
    BinaryDataFactory: Maps,
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: largestPicture,
    verbosity: 0,
  });
  // A document that asks for a password waits for it for ever.
  return new Promise((resolve, reject) => {
    task.onPassword = () => {
      reject(new AttachmentError("文件加了密码，查不了。请去掉密码后另存，再上传。"));
      void task.destroy();
    };
    task.promise.then(resolve, () =>
      reject(new AttachmentError("PDF 已损坏或者不完整，读不出来。请重新导出，再上传。")),
    );
  });
}

/** Puts a page's text into the draft; answers how many characters it has. */
async function readPage(page: PDFPageProxy, number: number, pdfjs: typeof Pdfjs, reading: Reading): Promise<number> {
  const place = `第${number}页`;
  const content = await page.getTextContent();
  const items = content.items.filter((item) => "str" in item);
  const length = items.reduce((sum, { str }) => sum + str.trim().length, 0);
  const painted = length === 0 ? undefined : paintedPage(await page.getOperatorList(), pdfjs.OPS);
  addLines(items, painted, place, reading.out);
  await readAnnotations(page, place, reading);
  return length;
}

/** Of the pages with little or no text, those that have something else on them that a person would read. */
async function scannedPages(
  pdfjs: typeof Pdfjs,
  bytes: Uint8Array,
  sparse: readonly number[],
  reading: Reading,
): Promise<number[]> {
  const document = await open(pdfjs, bytes, reading, -1);
  const scanned: number[] = [];
  try {
    for (const [index, number] of sparse.entries()) {
      await reading.pause();
      if (index >= MOST_CLOSE_LOOKS || (await isScanned(await document.getPage(number), pdfjs))) scanned.push(number);
    }
  } finally {
    await document.loadingTask.destroy();
  }
  return scanned;
}

async function isScanned(page: PDFPageProxy, pdfjs: typeof Pdfjs): Promise<boolean> {
  const { items } = await page.getTextContent();
  const painted = paintedPage(await page.getOperatorList(), pdfjs.OPS);
  const [left = 0, bottom = 0, right = 1, top = 1] = page.view;
  const area = Math.max(1, (right - left) * (top - bottom));
  const pictures = painted.pictures.reduce((sum, box) => sum + (box.right - box.left) * (box.top - box.bottom), 0);
  page.cleanup();
  const hasText = items.some((item) => "str" in item && item.str.trim() !== "");
  return pictures / area > SCANNED_PART || (!hasText && (painted.pictures.length > 0 || painted.shapes > MANY_SHAPES));
}
