import { xmlEscaped } from "../xml-text.ts";

/** A placeholder in an agency's template: a field's name in braces, half or full width. */
const PLACEHOLDER = /[{｛]([^{}｛｝<>]{1,60})[}｝]/g;
/** What matters of WordprocessingML (ECMA-376 17.3): paragraphs, and their pieces of text. */
const TOKENS = /<w:p(?=[\s>])[^<>]*?(\/?)>|<\/w:p>|<w:t(?:\s[^<>]*?)?(?:\/>|>([^<]*)<\/w:t>)/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

interface Piece {
  /** Of the whole element in the part. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Paragraph {
  readonly start: number;
  end: number;
  readonly pieces: Piece[];
}

/** The names of the placeholders in a part of a Word file, each once. Word splits them over several runs; that is no matter. */
export function placeholdersOfPart(xml: string): string[] {
  const names = paragraphsOf(xml).flatMap(({ pieces }) => [...joined(pieces).matchAll(PLACEHOLDER)].map(nameIn));
  return [...new Set(names)];
}

/**
 * A part with its placeholders filled: what was written over several runs takes the look of the first. A paragraph that is
 * one placeholder and nothing else is repeated for each of its lines; elsewhere lines are joined.
 */
export function fillPart(xml: string, linesOf: (name: string) => readonly string[]): string {
  const edits = paragraphsOf(xml).flatMap((paragraph) => editsOf(xml, paragraph, linesOf));
  let at = 0;
  const texts = edits
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, by }) => {
      const between = xml.slice(at, start);
      at = end;
      return [between, by];
    });
  return texts.join("") + xml.slice(at);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function editsOf(xml: string, paragraph: Paragraph, linesOf: (name: string) => readonly string[]): Edit[] {
  const { pieces, start, end } = paragraph;
  const text = joined(pieces);
  const matches = [...text.matchAll(PLACEHOLDER)];
  const [only] = matches;
  if (!only) return [];
  if (matches.length === 1 && text.trim() === only[0]) {
    const lines = linesOf(nameIn(only));
    // A paragraph that holds another (a text box) is not repeated.
    if (lines.length > 1 && xml.slice(start + 2, end).search(/<w:p[\s>]/) < 0) {
      return [
        {
          start,
          end,
          by: lines.map((line) => withTexts(xml, paragraph, textsWith(pieces, [{ match: only, by: line }]))).join(""),
        },
      ];
    }
  }
  const filled = textsWith(
    pieces,
    matches.map((match) => ({ match, by: linesOf(nameIn(match)).join("") })),
  );
  return pieces.flatMap((piece, index) => {
    const by = filled[index] ?? "";
    return by === piece.text ? [] : [{ start: piece.start, end: piece.end, by: element(by) }];
  });
}

/** The texts of the pieces after filling; a placeholder's text stands where it began. */
function textsWith(
  pieces: readonly Piece[],
  fills: readonly { readonly match: RegExpExecArray; readonly by: string }[],
): string[] {
  let before = 0;
  return pieces.map(({ text }) => {
    const from = before;
    const to = (before += text.length);
    let result = "";
    let at = from;
    for (const { match, by } of fills) {
      const begin = match.index;
      const end = begin + match[0].length;
      if (end <= from || begin >= to) continue;
      result += text.slice(at - from, Math.max(begin, from) - from);
      if (begin >= from) result += by;
      at = Math.min(end, to);
    }
    return result + text.slice(at - from);
  });
}

function withTexts(xml: string, { start, end, pieces }: Paragraph, texts: readonly string[]): string {
  let result = "";
  let at = start;
  for (const [index, piece] of pieces.entries()) {
    result += xml.slice(at, piece.start) + element(texts[index] ?? "");
    at = piece.end;
  }
  return result + xml.slice(at, end);
}

function paragraphsOf(xml: string): Paragraph[] {
  const done: Paragraph[] = [];
  const open: Paragraph[] = [];
  for (const match of xml.matchAll(TOKENS)) {
    const { 0: token, index } = match;
    const end = index + token.length;
    if (token.startsWith("<w:t")) {
      open.at(-1)?.pieces.push({ start: index, end, text: decoded(match[2] ?? "") });
    } else if (token === "</w:p>") {
      const paragraph = open.pop();
      if (paragraph) done.push(Object.assign(paragraph, { end }));
    } else if (match[1] !== "/") open.push({ start: index, end, pieces: [] });
  }
  return done;
}

function nameIn(match: RegExpExecArray): string {
  return (match[1] ?? "").trim();
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

function element(text: string): string {
  return `<w:t xml:space="preserve">${xmlEscaped(text)}</w:t>`;
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, hex: string, dec: string, name: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}
