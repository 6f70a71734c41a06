/** A sentence on what is wrong or doubtful in a pasted notice, and on which line of it (from 1). */
export interface NoticeRemark {
  readonly line: number;
  readonly sentence: string;
}

/** A pasted text in one shape: no spaces, no line breaks, half-width figures, full-width marks; `lines` gives each character's line. */
export interface NoticeSource {
  readonly text: string;
  readonly lines: readonly number[];
}

const SHAPES: Readonly<Record<string, string>> = {
  ":": "：",
  ",": "，",
  ";": "；",
  "(": "（",
  ")": "）",
  "[": "〔",
  "]": "〕",
  "【": "〔",
  "】": "〕",
  "［": "〔",
  "］": "〕",
  "〖": "〔",
  "〗": "〕",
  "—": "至",
  "－": "至",
  "-": "至",
  "–": "至",
  "~": "至",
  "～": "至",
  "．": "。",
  ".": "。",
};
const FULL_WIDTH_ZERO = 0xff_10;

/** Brings a pasted text into one shape. Zero-width characters and spaces of all kinds go. */
export function noticeSource(pasted: string): NoticeSource {
  let text = "";
  const lines: number[] = [];
  for (const [index, line] of pasted.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    for (const character of line) {
      if (/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/u.test(character)) continue;
      const code = character.charCodeAt(0) - FULL_WIDTH_ZERO;
      text += code >= 0 && code <= 9 ? String(code) : (SHAPES[character] ?? character);
      lines.push(index + 1);
    }
  }
  return { text, lines };
}

/** A part of a source, with the place where it begins. */
export interface NoticePart {
  readonly text: string;
  readonly at: number;
}

/** The parts between these marks, each with its place, empty ones left out. */
export function splitAt(part: NoticePart, marks: RegExp): readonly NoticePart[] {
  let at = part.at;
  const parts: NoticePart[] = [];
  for (const text of part.text.split(marks)) {
    if (text !== "") parts.push({ text, at });
    at += text.length + 1;
  }
  return parts;
}
