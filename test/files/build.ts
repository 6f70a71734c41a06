import { strToU8, zipSync } from "fflate";

/** A packed file of these parts, as Office makes it. */
export function pack(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word document with this body. */
export function docx(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return pack({ "word/document.xml": `<w:document ${WORD}><w:body>${body}</w:body></w:document>`, ...more });
}

/** A workbook with these sheets, each the content of its `worksheet` element. */
export function xlsx(
  sheets: readonly { readonly name: string; readonly state?: string; readonly content: string }[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const list = sheets.map(
    ({ name, state = "visible" }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="r${index}"/>`,
  );
  const relations = sheets.map(
    (_, index) => `<Relationship Id="r${index}" Type="x/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return pack({
    "xl/workbook.xml": `<workbook xmlns:r="x"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ content }, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet>${content}</worksheet>`]),
    ),
    ...more,
  });
}

/** A PDF of pages, each the operators that paint it (ISO 32000, 9.4); the font F1 is Helvetica. */
export function pdf(
  pages: readonly string[],
  { resources = "", trailer = "", more = [] as string[] } = {},
): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(" ");
  objects.push(
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  );
  for (const [index, content] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  objects.push(...more);
  let text = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(at).padStart(10, "0");
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${at} 00000 n \n`).join("")}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Text at a place of a page, by {@link pdf}'s font. */
export function show(text: string, x: number, y: number, before = ""): string {
  return `BT /F1 12 Tf ${before} 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`;
}

/** A JPEG without a picture, with EXIF: where and by whom it was taken. Degrees, minutes; the author in ASCII. */
export function jpeg({
  north,
  east,
  artist,
}: {
  north: readonly [number, number];
  east: readonly [number, number];
  artist: string;
}): Uint8Array {
  const tiff: number[] = [];
  const u16 = (value: number): void => void tiff.push(value & 255, value >> 8);
  const u32 = (value: number): void =>
    void tiff.push(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24);
  const entry = (tag: number, type: number, count: number, value: number): void => {
    u16(tag);
    u16(type);
    u32(count);
    u32(value);
  };
  const name = `${artist.padEnd(4, " ")}\0`;
  tiff.push(0x49, 0x49, 42, 0);
  u32(8);
  u16(2);
  const afterFirst = 8 + 2 + 2 * 12 + 4;
  const gps = afterFirst + name.length + (name.length % 2);
  entry(0x013b, 2, name.length, afterFirst);
  entry(0x8825, 4, 1, gps);
  u32(0);
  tiff.push(...Array.from(name, (character) => character.charCodeAt(0)));
  if (name.length % 2) tiff.push(0);
  u16(4);
  const numbers = gps + 2 + 4 * 12 + 4;
  entry(1, 2, 2, "N".charCodeAt(0));
  entry(2, 5, 3, numbers);
  entry(3, 2, 2, "E".charCodeAt(0));
  entry(4, 5, 3, numbers + 24);
  u32(0);
  for (const [degrees, minutes] of [north, east]) for (const value of [degrees, 1, minutes, 1, 0, 1]) u32(value);
  const size = tiff.length + 8;
  return Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe1,
    size >> 8,
    size & 255,
    0x45,
    0x78,
    0x69,
    0x66,
    0,
    0,
    ...tiff,
    0xff,
    0xd9,
  ]);
}
