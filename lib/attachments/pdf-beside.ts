import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { nested, type Reading } from "./attachment.ts";
import { addProperty, readable } from "./office-properties.ts";

const PROPERTIES: Readonly<Record<string, string>> = {
  Title: "标题",
  Author: "作者",
  Subject: "主题",
  Keywords: "关键词",
};

/** What stands on a page beside its own text: comments, links, fields of a form, what pictures are said to show. */
export async function readAnnotations(page: PDFPageProxy, place: string, { out }: Reading): Promise<void> {
  const annotations: readonly Readonly<Record<string, unknown>>[] = await page.getAnnotations();
  for (const annotation of annotations) {
    const { subtype, url, unsafeUrl, fieldValue, alternativeText, contentsObj } = annotation;
    const link = words(url) || words(unsafeUrl);
    out.add(readable(link), `${place}的链接地址`, { hidden: "link-target" });
    const values = Array.isArray(fieldValue) ? fieldValue.map(words) : [words(fieldValue)];
    if (subtype === "Widget") for (const value of values) out.add(value, `${place}的表单`);
    const comment =
      typeof contentsObj === "object" && contentsObj !== null && "str" in contentsObj ? words(contentsObj.str) : "";
    if (comment.trim() === "" || subtype === "Link" || subtype === "Widget") continue;
    out.add(comment, `${place}的批注`, { hidden: "comment" });
    out.add(words(alternativeText), `${place}的图片说明`, { hidden: "alternative-text" });
  }
  readAlternatives(await page.getStructTree().catch(() => undefined), place, out);
}

/** What a document says besides its pages: properties, bookmarks, files packed in it. */
export async function readDocumentFacts(document: PDFDocumentProxy, reading: Reading): Promise<void> {
  const { out } = reading;
  const { info } = await document.getMetadata();
  for (const [key, value] of Object.entries(info)) {
    if (key === "Custom" && typeof value === "object" && value !== null)
      for (const [name, text] of Object.entries(value)) addProperty(out, name, words(text));
    else if (PROPERTIES[key] && words(value).trim() !== "") addProperty(out, PROPERTIES[key], words(value));
  }
  const titles = (await document.getOutline().catch(() => undefined)) ?? [];
  for (const pending = [...titles]; pending.length > 0;) {
    const entry = pending.shift();
    out.add(entry?.title ?? "", "书签", { hidden: "metadata" });
    pending.push(...(entry?.items ?? []));
  }
  await readAttached(document, reading);
}

async function readAttached(document: PDFDocumentProxy, reading: Reading): Promise<void> {
  const attached = (await document.getAttachments().catch(() => undefined)) ?? new Map<string, never>();
  for (const [id, { filename, content }] of attached) {
    await reading.pause();
    reading.out.add(filename, "PDF 内嵌文件的名称", { hidden: "metadata" });
    const bytes: unknown = content ?? (await document.getAttachmentContent(id).catch(() => undefined));
    const inner = nested(reading, `内嵌文件 ${filename}`);
    if (inner && bytes instanceof Uint8Array) await reading.readNested(bytes, filename, inner);
    else reading.out.note(`PDF 里内嵌了文件“${filename}”，没有检查。请人工核对，或者删去。`);
  }
}

function readAlternatives(node: unknown, place: string, out: Reading["out"]): void {
  if (typeof node !== "object" || node === null) return;
  if ("alt" in node) out.add(words(node.alt), `${place}的图片说明`, { hidden: "alternative-text" });
  if ("children" in node && Array.isArray(node.children))
    for (const child of node.children) readAlternatives(child, place, out);
}

function words(value: unknown): string {
  return typeof value === "string" ? value : "";
}
