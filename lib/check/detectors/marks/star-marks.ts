import { isHan, SPACE, STAR } from "../../../text/fold-table.ts";
import { slice, type FoldBuffer } from "../../../text/fold.ts";
import { codeAt, isOf, lineAt, type Passage, type Span } from "../../passage.ts";
import { periodLength, spacedPeriodLength } from "./secrecy-period.ts";

const LONGEST_WORD = 24;
const LONGEST_PERIOD = 60;
const ASTERISK = 0x2a;
const WIDEST_SPACE = 6;

/**
 * Marks of the form word★, with whatever period follows. `word` matches the word at the end of what stands before the
 * star. An asterisk counts as a star only with a period behind it or with nothing else on its line, since 国家秘密* may
 * be the sign of a footnote.
 */
export function starMarks(passage: Passage, word: RegExp): Span[] {
  const { text } = passage;
  const marks: Span[] = [];
  if ((text.seen & STAR) === 0) return marks;
  for (let index = 0; index < text.specialCount; index += 1) {
    const star = text.specials[index] ?? 0;
    if (!isOf(text, star, STAR) || !followsHan(text, star)) continue;
    const before = slice(text, star - LONGEST_WORD, star);
    const match = word.exec(before);
    if (match === null || match[0].includes("\n")) continue;
    const start = star - before.length + match.index;
    const line = lineAt(text, star, LONGEST_PERIOD);
    const rest = slice(text, star + 1, line.end);
    const gap = / +/.exec(match[0].trimEnd())?.[0].length ?? 0;
    const period = Math.max(periodLength(rest), gap === 0 ? 0 : spacedPeriodLength(rest, gap));
    const isAlone = star + 1 === line.end && /^[ 【[(]*$/.test(slice(text, line.start, start));
    if (text.codes[star] === ASTERISK && period === 0 && !isAlone) continue;
    marks.push({ start, end: star + 1 + period });
  }
  return marks;
}

/** Most stars are parts of a masked number or of a rating, and need no closer look. */
function followsHan(text: FoldBuffer, star: number): boolean {
  let at = star - 1;
  while (star - at < WIDEST_SPACE && isOf(text, at, SPACE)) at -= 1;
  return isHan(codeAt(text, at));
}
