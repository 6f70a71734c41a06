import type * as DocxModule from "docx";
import type { Footer, TextRun } from "docx";
import { xmlText } from "./xml-text.ts";

/** Millimetres in twentieths of a point, by which Word measures. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** A4. */
export const A4 = { width: twips(210), height: twips(297) };

/** GB/T 9704—2012 5.1, 5.2: A4, the type area is 156 by 225 mm; the page number stands 7 mm under it. */
export const PAGE = {
  size: A4,
  margin: { top: twips(37), left: twips(28), bottom: twips(35), right: twips(26), footer: twips(23) },
};

const latin = { ascii: "Times New Roman", hAnsi: "Times New Roman", hint: "eastAsia" };
/** 小标宋 of titles, 黑体 of first and 楷体 of second heads (GB/T 9704—2012 7.3.1, 7.3.3). */
export const TITLE_FONT = { ...latin, eastAsia: "方正小标宋简体" };
/** See {@link TITLE_FONT}. */
export const HEAD_FONT = { ...latin, eastAsia: "黑体" };
/** See {@link TITLE_FONT}. */
export const SECOND_FONT = { ...latin, eastAsia: "楷体_GB2312" };
const PAGE_FONT = { ascii: "宋体", hAnsi: "宋体", eastAsia: "宋体" };

/** The width of one character of the body, and the height of its line: 28.95 points, the type area by 22. */
export const EM = 320;
/** See {@link EM}. */
export const LINE = 579;
/** 二号, in half points; the rest in twentieths of a point. */
export const TITLE = { type: 44, line: 700, after: LINE };
/** The width of the type area. */
export const AREA = twips(156);

/** How words are set: another font than the body's, another size, in half points. */
export interface RunStyle {
  readonly font?: typeof HEAD_FONT;
  readonly size?: number;
}

/** A text as it stands in a paragraph, its lines one under the other. */
export function textRuns(docx: typeof DocxModule, text: string, style: RunStyle = {}): TextRun[] {
  return xmlText(text)
    .split("\n")
    .map((line, index) => new docx.TextRun({ text: line, ...style, ...(index > 0 && { break: 1 }) }));
}

/** The number of the page, in 四号 half points: one character from the outer edge (GB/T 9704—2012 7.5). */
export function pageNumber(docx: typeof DocxModule, side: "left" | "right"): Footer {
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: side === "right" ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
        indent: { [side]: 280 },
        children: [new docx.TextRun({ font: PAGE_FONT, size: 28, children: ["— ", docx.PageNumber.CURRENT, " —"] })],
      }),
    ],
  });
}

/**
 * Where signature and date end (GB/T 9704—2012 7.3.5.1): the date four characters from the right, the signature centred
 * above it; a signature longer than the date keeps two characters.
 */
export function signatureIndents(texts: { readonly sign: string; readonly date: string }): {
  readonly sign: number;
  readonly date: number;
} {
  const over = (charactersOf(texts.sign) - charactersOf(texts.date)) / 2;
  const date = Math.max(4, 2 + over);
  return { sign: Math.round((date - over) * EM), date: Math.round(date * EM) };
}

function charactersOf(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (/[\d\s]/.test(one) ? 0.5 : 1), 0);
}
