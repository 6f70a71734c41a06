import { readdirSync, readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { decodeStrictly } from "../lib/attachments/decode-text.ts";
import { readAttachment } from "../lib/attachments/read-attachment.ts";
import { shapeOf } from "../lib/attachments/sniff.ts";
import type { Draft } from "../lib/model/draft.ts";
import { failure, success, type Result } from "../lib/model/result.ts";
import { aboutFrom, textBlocks, type DraftLine, type InSource } from "./check-lines.ts";
import { draftFromHtml } from "./draft-from-html.ts";

/** A text as it is checked. */
export interface CheckSource {
  readonly id: string;
  readonly draft: Draft;
  /** From the draft's offsets to those that are printed. */
  readonly inSource?: InSource;
  readonly places?: readonly string[];
  /** What a person must look at, since it could not be read. */
  readonly notes?: readonly string[];
}

/** Files that a system or an editor keeps beside people's own. */
const SYSTEM = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)/i;

/** The file itself, or of a folder all files in it and below it, by name. Throws where it is not there. */
export function filesUnder(path: string): string[] {
  if (path === "-" || !statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !SYSTEM.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, "zh-CN", { numeric: true }))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return filesUnder(inner);
      return entry.isFile() ? [inner] : [];
    });
}

/** A line of JSON as it is checked: its text, or its markup read as the page does. */
export function sourceOfLine({ id, text = "", html, meta }: DraftLine): CheckSource {
  const about = aboutFrom(meta);
  if (html === undefined) return { id, draft: { ...about, blocks: textBlocks(text) } };
  const { blocks, inDomText } = draftFromHtml(html);
  return { id, draft: { ...about, blocks }, inSource: inDomText };
}

/** A file as it is checked, or a sentence on why it cannot be. Texts and pages are read as lines of JSON are. */
export async function sourceOfFile(path: string): Promise<Result<CheckSource>> {
  const bytes = path === "-" ? readFileSync(0) : await readFile(path);
  const text = decodeStrictly(bytes);
  const isText = shapeOf(bytes) === "text" && text !== undefined && !text.includes("\0");
  if (bytes.length === 0 || (isText && !/\.(?:csv|tsv|tab)$/i.test(path))) {
    return success(
      sourceOfLine(/\.html?$/i.test(path) ? { id: path, html: text ?? "" } : { id: path, text: text ?? "" }),
    );
  }
  const read = await readAttachment({ name: basename(path), bytes }, { characterMap });
  if (!read.ok) return failure(read.error);
  const { draft, places, notes } = read.value;
  return success({ id: path, draft, places, notes });
}

/** PDFs that do not carry their Chinese fonts need these. */
function characterMap(name: string): Promise<Uint8Array> {
  return readFile(join(import.meta.dirname, "../node_modules/pdfjs-dist/cmaps", basename(name)));
}
