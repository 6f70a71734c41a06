import { failure, success, type Result } from "../../model/result.ts";
import type { FilledLetter } from "./fill-letter.ts";
import { fontTable } from "./font-table.ts";
import { BODY_FONT, createSetter, PAGE, SIZE } from "./letter-layout.ts";

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
    styles: { default: { document: { run: { font: BODY_FONT, size: SIZE.body, language: { eastAsia: "zh-CN" } } } } },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: setter.footer("right"), even: setter.footer("left") },
        children: letter.parts.flatMap((part) => setter.part(part)),
      },
    ],
  });
  const fonts = { path: "word/fontTable.xml", data: fontTable() };
  const bytes = await docx.Packer.pack(file, "uint8array", undefined, [fonts]);
  return success(new Uint8Array(bytes));
}
