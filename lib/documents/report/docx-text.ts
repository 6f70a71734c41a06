import type * as DocxModule from "docx";
import type { IParagraphOptions, Paragraph } from "docx";
import {
  EM,
  HEAD_FONT,
  LINE,
  type RunStyle,
  SECOND_FONT,
  TITLE,
  TITLE_FONT,
  signatureIndents,
  textRuns,
} from "../official-page.ts";

/** Sets what is not a table. */
interface TextSetter {
  readonly title: (text: string) => Paragraph;
  /** 一、…; `isOver` a table, which it keeps away from. */
  readonly head: (text: string, isOver: boolean) => Paragraph;
  readonly paragraph: (text: string) => Paragraph;
  readonly signature: (agency: string, date: string) => readonly Paragraph[];
}

/** A second head: （一）主动公开情况. */
const SECOND = /^（[一二三四五六七八九十]{1,3}）[^。；！？\n]{1,28}$/u;

/** Makes paragraphs of a report's texts. */
export function createTextSetter(docx: typeof DocxModule): TextSetter {
  const { AlignmentType, LineRuleType } = docx;
  const exact = (line: number) => ({ line, lineRule: LineRuleType.EXACT });
  const indent = { firstLine: 2 * EM, firstLineChars: 200 };
  const body = (text: string, options: IParagraphOptions = {}, font?: RunStyle["font"]) =>
    new docx.Paragraph({ spacing: exact(LINE), indent, ...options, children: textRuns(docx, text, font && { font }) });
  return {
    title: (text) =>
      new docx.Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { ...exact(TITLE.line), after: TITLE.after },
        keepNext: true,
        children: textRuns(docx, text, { font: TITLE_FONT, size: TITLE.type }),
      }),
    head: (text, isOver) =>
      body(text, { keepNext: true, outlineLevel: 0, spacing: { ...exact(LINE), after: isOver ? 120 : 0 } }, HEAD_FONT),
    // Not justified: LibreOffice then loses a mark at the end of a line.
    paragraph: (text) =>
      SECOND.test(text) ? body(text, { keepNext: true, outlineLevel: 1 }, SECOND_FONT) : body(text),
    signature(agency, date) {
      const indents = signatureIndents({ sign: agency, date });
      const right = { alignment: AlignmentType.RIGHT };
      return [
        body(agency, {
          ...right,
          keepNext: true,
          spacing: { ...exact(LINE), before: 2 * LINE },
          indent: { right: indents.sign },
        }),
        body(date, { ...right, indent: { right: indents.date } }),
      ];
    },
  };
}
