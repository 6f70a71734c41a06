import { AttachmentError, nested, type Reading } from "./attachment.ts";
import { readProperties, readOutsideTargets, readPictures } from "./office-properties.ts";
import { readWordPart } from "./word-part.ts";
import type { Parts } from "./zip.ts";

/** The parts of a document that hold text, in the order of reading, and how a place in them is called. */
const PARTS: readonly (readonly [pattern: RegExp, place: string, hidden?: "comment"])[] = [
  [/^word\/document\d*\.xml$/, "正文"],
  [/^word\/header\d*\.xml$/, "页眉"],
  [/^word\/footer\d*\.xml$/, "页脚"],
  [/^word\/footnotes\.xml$/, "脚注"],
  [/^word\/endnotes\.xml$/, "尾注"],
  [/^word\/comments\.xml$/, "批注", "comment"],
  [/^word\/diagrams\/data\d*\.xml$/, "图示"],
  [/^word\/glossary\/document\.xml$/, "构建基块", "comment"],
];

/** Reads a Word document (ECMA-376, WordprocessingML). */
export async function readDocx(parts: Parts, reading: Reading): Promise<void> {
  const texts = PARTS.flatMap(([pattern, place, hidden]) =>
    parts.names.filter((name) => pattern.test(name)).map((name) => ({ name, place, hidden })),
  );
  if (texts.length === 0) throw new AttachmentError("这个文档里没有正文，可能已损坏。请另存一份再上传。");
  for (const [index, { name, place, hidden }] of texts.entries()) {
    await reading.pause();
    readWordPart(parts.read(name), reading.out, { place, hidden });
    reading.progress((0.8 * (index + 1)) / texts.length);
  }
  readProperties(parts, reading);
  readOutsideTargets(parts, reading);
  await readPictures(parts, reading);
  await readEmbedded(parts, reading);
}

/** Files packed in the document, such as the workbook behind a chart, go out with it. */
export async function readEmbedded(parts: Parts, reading: Reading): Promise<void> {
  if (parts.names.some((name) => /vbaProject\.bin$/i.test(name)))
    reading.out.note("文件里有宏程序，没有检查。请另存为不带宏的格式，再上传。");
  for (const part of parts.names.filter((name) => /^(word|xl|ppt)\/embeddings\/[^/]+$/.test(name))) {
    await reading.pause();
    const name = part.slice(part.lastIndexOf("/") + 1);
    const inner = nested(reading, `内嵌文件 ${name}`);
    const bytes = parts.read(part);
    if (inner && bytes) await reading.readNested(bytes, name, inner);
    else reading.out.note(`内嵌文件 ${name} 没有检查，请人工核对，或者删去。`);
  }
}
