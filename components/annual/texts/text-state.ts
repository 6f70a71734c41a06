import type { ReportTexts } from "../../../lib/model/report-texts.ts";
import { type DraftSection, plainText } from "../../../lib/projections/report-text/draft-text.ts";

/** An outline as drafted. */
export interface OutlineDraft {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly DraftSection[];
}

/** A gap in a text: what stands between 【 and 】 is for a person to say. */
export interface TextGap {
  readonly at: number;
  readonly end: number;
  readonly words: string;
}

/** The text of a section as it stands: as a person wrote it, else as drafted. A section that is a table only has none. */
export function textOf(draft: DraftSection, outline: string, texts: ReportTexts): string {
  return texts[outline]?.[draft.id] ?? plainText(draft);
}

/** All gaps of a text. */
export function gapsIn(text: string): TextGap[] {
  return [...text.matchAll(/【([^【】]*)】/g)].map(({ index, 0: whole, 1: words = "" }) => ({
    at: index,
    end: index + whole.length,
    words,
  }));
}

/** All texts of an outline by section, as they are printed and signed; empty ones are left out. */
export function textsOf({ id, sections }: OutlineDraft, texts: ReportTexts): Readonly<Record<string, string>> {
  const written = sections.map((section) => [section.id, textOf(section, id, texts).trim()] as const);
  return Object.fromEntries(written.filter(([, text]) => text !== ""));
}
