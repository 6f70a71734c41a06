import { condense, linesOf, slice, type Passage, type Span } from "../passage.ts";

const QUOTES_OPEN = "“‘「『《\"'";
const QUOTES_CLOSE = "”’」』》\"'";
/** Words before a phrase that speak of a mark instead of being one. */
const SPOKEN_BEFORE =
  /(?:标注|标有|标明|标示|标记|标识|注明|印有|加盖|盖有|写有|写明|带有|含有|载明)(?:了|为|有|着|“|‘|「|『|"| |:)*$/;
/** Words after it that do the same. */
const SPOKEN_AFTER =
  /^[”’」』》)"' ]*(?:等?(?:警示)?(?:字样|标志|标识|标记|标注|印章|戳记)|的(?:文件|资料|信息|材料|内容))/;

/** How a kind of mark is told from a mention of it. */
export interface MarkShapes {
  /** Matches when a whole line, without spaces, noise, brackets and end marks, is nothing but the mark. */
  readonly alone: RegExp;
  /** The mark in brackets, 【】 anywhere or () at the start or end of its line; the mark is group 1. */
  readonly bracketed: RegExp;
  /** Whether a mark alone on its line counts here. */
  readonly countsAlone: (passage: Passage, kept: string) => boolean;
  /** Further phrases that are marks within a line; may look at what stands around them. */
  readonly phrases?: (passage: Passage, line: Span, content: string) => readonly Span[];
}

const LONGEST_ALONE = 60;
const DECORATION = /[★()【】[\]〔〕{}<>《》“”‘’「」『』"',.。:;!?、|]/g;

/** Source of an expression for a word with up to three spaces or noise marks between its characters. */
export function spaced(word: string): string {
  return word.split("").join("[ \\-·_.*~]{0,3}");
}

/** Source of an expression for any of the words, see {@link spaced}. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.map(spaced).join("|")})`;
}

/** The marks on the lines that hold an anchor: a whole line, or what is bracketed or phrased as a mark within one. */
export function markPhrases(passage: Passage, anchors: readonly Span[], shapes: MarkShapes): Span[] {
  return linesOf(passage.text, anchors).flatMap((line) => {
    const alone = wholeLine(passage, line, shapes);
    if (alone !== undefined) return [alone];
    const content = slice(passage.text, line.start, line.end);
    const spans = [
      ...bracketedIn(content, line, shapes.bracketed),
      ...(shapes.phrases?.(passage, line, content) ?? []),
    ];
    return withoutOverlaps(spans.filter((span) => !isMention(content, span.start - line.start, span.end - line.start)));
  });
}

function wholeLine(passage: Passage, line: Span, shapes: MarkShapes): Span | undefined {
  if (line.end - line.start > LONGEST_ALONE) return undefined;
  const { kept, at } = condense(passage.text, line);
  const bare = kept.replace(DECORATION, "");
  if (!shapes.alone.test(bare) || !shapes.countsAlone(passage, bare)) return undefined;
  const start = at[kept.indexOf(bare.charAt(0))];
  const last = at[kept.lastIndexOf(bare.charAt(bare.length - 1))];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

function bracketedIn(content: string, line: Span, bracketed: RegExp): Span[] {
  return [...content.matchAll(bracketed)].flatMap((match) => {
    const mark = match[1];
    if (mark === undefined) return [];
    const isRound = match[0].startsWith("(");
    const isEdge =
      content.slice(0, match.index).trim() === "" || content.slice(match.index + match[0].length).trim() === "";
    if (isRound && !isEdge) return [];
    const start = line.start + match.index + match[0].indexOf(mark);
    return [{ start, end: start + mark.length }];
  });
}

/** Whether the part of a line is quoted or spoken of. */
export function isMention(content: string, start: number, end: number): boolean {
  const before = content.slice(0, start);
  const after = content.slice(end);
  const opens = before.trimEnd().at(-1) ?? "";
  const closes = after.trimStart().at(0) ?? "";
  if (opens !== "" && closes !== "" && QUOTES_OPEN.includes(opens) && QUOTES_CLOSE.includes(closes)) return true;
  return SPOKEN_BEFORE.test(before.replace(/[【[(]$/, "")) || SPOKEN_AFTER.test(after.replace(/^[】\])]/, ""));
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}
