import type * as DocxModule from "docx";
import type { Footer, IParagraphOptions, Paragraph, Table } from "docx";
import type { FilledLetter, LetterPart } from "./fill-letter.ts";
import {
  A4,
  AREA,
  EM,
  HEAD_FONT,
  LINE,
  PAGE,
  type RunStyle,
  TITLE,
  TITLE_FONT,
  pageNumber,
  signatureIndents,
  textRuns,
  twips,
} from "../official-page.ts";
import { SHEET_FOOT, SHEET_TITLE, SIDE, sheetSize, type FormSize } from "./sheet-size.ts";

type Docx = typeof DocxModule;
type Form = Extract<LetterPart, { readonly role: "form" }>;

/** A sheet is an internal form, not an official document: it has smaller margins. */
const SHEET = {
  size: A4,
  margin: { top: twips(15), left: twips(20), bottom: twips(15), right: twips(18), footer: twips(8) },
};

/** The page that a document is set on. */
export function pageOf({ sheet }: Pick<FilledLetter, "sheet">): typeof PAGE {
  return sheet ? SHEET : PAGE;
}

/** A form in 小四; `row` and `tall` are the least height of a row, and of one that is written into by hand. */
const FORM: FormSize = { type: 24, line: 400, row: LINE, tall: 1100, padding: 60, width: AREA };

/** Sets a document's parts. */
interface Setter {
  /** `isBound`: it stays on one page with what follows. */
  readonly part: (part: LetterPart, isBound: boolean) => readonly (Paragraph | Table)[];
  readonly footer: (side: "left" | "right") => Footer;
}

/** Makes paragraphs and tables of a document's parts. */
export function createSetter(docx: Docx, letter: FilledLetter): Setter {
  const { AlignmentType, LineRuleType } = docx;
  const size = letter.sheet ? sheetSize(letter.parts) : FORM;
  const heading = letter.sheet ? SHEET_TITLE : TITLE;
  const runs = (text: string, style?: RunStyle) => textRuns(docx, text, style);
  const line = (twentieths: number) => ({ line: twentieths, lineRule: LineRuleType.EXACT });
  const paragraph = (text: string, options: IParagraphOptions = {}) =>
    new docx.Paragraph({ spacing: line(LINE), ...options, children: runs(text) });
  const title = (text: string, options: IParagraphOptions = {}) =>
    new docx.Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { ...line(heading.line), after: heading.after },
      keepNext: true,
      ...options,
      children: runs(text, { font: TITLE_FONT, size: heading.type }),
    });
  const said = (role: "sign" | "date"): string => {
    const part = letter.parts.find((one) => one.role === role);
    return part && "text" in part ? part.text : "";
  };
  const indents = signatureIndents({ sign: said("sign"), date: said("date") });
  const form = ({ columns, rows }: Form): Table => {
    const whole = columns.reduce((sum, width) => sum + width, 0);
    const widths = columns.map((width) => Math.round((width / whole) * size.width));
    return new docx.Table({
      columnWidths: widths,
      width: { size: size.width, type: docx.WidthType.DXA },
      layout: docx.TableLayoutType.FIXED,
      rows: rows.map(({ cells, tall }) => {
        let column = 0;
        return new docx.TableRow({
          cantSplit: true,
          height: { value: tall ? size.tall : size.row, rule: docx.HeightRule.ATLEAST },
          children: cells.map(({ text, head, columns: span }) => {
            const width = widths.slice(column, (column += span)).reduce((sum, one) => sum + one, 0);
            return new docx.TableCell({
              columnSpan: span,
              width: { size: width, type: docx.WidthType.DXA },
              verticalAlign: docx.VerticalAlignTable.CENTER,
              margins: { top: size.padding, bottom: size.padding, left: SIDE, right: SIDE },
              children: [
                new docx.Paragraph({
                  spacing: line(size.line),
                  alignment: head ? AlignmentType.CENTER : AlignmentType.LEFT,
                  children: runs(text, { size: size.type, ...(head && { font: HEAD_FONT }) }),
                }),
              ],
            });
          }),
        });
      }),
    });
  };
  return {
    part(part, isBound) {
      if (part.role === "form") return [form(part)];
      const { role, text } = part;
      switch (role) {
        case "title":
          return [title(text)];
        case "page-title":
          return [title(text, { pageBreakBefore: true })];
        case "number":
          return [paragraph(text, { alignment: AlignmentType.CENTER, spacing: { ...line(LINE), after: LINE } })];
        case "to":
        case "left":
          return [paragraph(text)];
        case "centre":
          return [paragraph(text, { alignment: AlignmentType.CENTER })];
        case "right":
          return [
            new docx.Paragraph({
              alignment: AlignmentType.RIGHT,
              spacing: letter.sheet ? line(SHEET_FOOT) : { ...line(LINE), before: LINE / 3 },
              children: runs(text, letter.sheet ? { size: size.type } : {}),
            }),
          ];
        case "sign":
          return [
            paragraph(text, {
              alignment: AlignmentType.RIGHT,
              keepNext: true,
              spacing: { ...line(LINE), before: 2 * LINE },
              indent: { right: indents.sign },
            }),
          ];
        case "date":
          return [paragraph(text, { alignment: AlignmentType.RIGHT, indent: { right: indents.date } })];
        case "text":
          break;
      }
      const indent = { firstLine: 2 * EM, firstLineChars: 200 };
      // Not justified: LibreOffice then loses a mark at the end of a line.
      return [paragraph(text, { indent, keepNext: isBound })];
    },
    footer: (side) => pageNumber(docx, side),
  };
}
