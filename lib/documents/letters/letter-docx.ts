import { failure, success, type Result } from "../../model/result.ts";
import type { FilledLetter } from "./fill-letter.ts";
import { fontTable, styleTable } from "../font-table.ts";
import { createSetter, pageOf } from "./letter-layout.ts";

/**
 * A filled document as a Word file in the layout of official documents (GB/T 9704—2012), as bytes. A document that misses
 * something is refused. The writer is loaded here, when there is something to write.
 */
export async function letterDocx(letter: FilledLetter): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (letter.missing.length > 0) {
    const titles = letter.missing.map(({ title }) => title).join("、");
    return failure(`《${letter.title}》还缺${titles}，没有生成。请补全后再生成。`);
  }
  const docx = await import("docx");
  const setter = createSetter(docx, letter);
  const file = new docx.Document({
    title: letter.title,
    creator: "",
    lastModifiedBy: "",
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: pageOf(letter) },
        footers: { default: setter.footer("right"), even: setter.footer("left") },
        children: letter.parts.flatMap((part, index) => setter.part(part, isBound(letter.parts, index))),
      },
    ],
  });
  const bytes = await docx.Packer.pack(file, "uint8array", undefined, [
    { path: "word/fontTable.xml", data: fontTable() },
    { path: "word/styles.xml", data: styleTable() },
  ]);
  return success(new Uint8Array(bytes));
}

/** A signature never stands on a page alone (GB/T 9704—2012 7.3.5.4), nor does a heading end one. */
function isBound(parts: FilledLetter["parts"], index: number): boolean {
  const part = parts[index];
  const isHeading = part !== undefined && "text" in part && /^[一二三四五六七八九十]、.{1,20}$|：$/.test(part.text);
  return isHeading || parts[index + 1]?.role === "sign";
}
