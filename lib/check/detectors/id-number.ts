import { DIGIT, LINE, NOISE, SPACE } from "../../text/fold-table.ts";
import { digitWindows, type DigitWindow } from "../digit-chains.ts";
import { isOf, slice, wordsBefore, type Detector, type Passage, type Span } from "../passage.ts";
import { isIdentityNumber } from "./identity-number.ts";

/** More runs than this are a row of figures, unless each is a single digit. */
const MOST_RUNS = 6;
/** Capital X, the multiplication sign and the Cyrillic letter are all typed for the last character. */
const ENDINGS = /^[x×х]$/;

/**
 * 居民身份证号码, GB 11643: split by spaces, hyphens or one line end it is still found. A masked number has no digits to
 * match, and other long numbers fail on date or checksum.
 */
export const idNumber: Detector = {
  words: [],
  readsNumbers: true,
  find: (passage) => passage.chains.flatMap((chain) => findIn(passage, digitWindows(passage.text, chain, 17, 18))),
};

function findIn(passage: Passage, windows: readonly DigitWindow[]): Span[] {
  const found: Span[] = [];
  for (const window of windows) {
    const span = window.digits.length === 18 ? window : withEnding(passage, window);
    if (span === undefined || (found.at(-1)?.end ?? 0) > span.start) continue;
    const number = window.digits + (window.digits.length === 18 ? "" : "x");
    if (!isWhole(passage, span) || !isPlausibleSplit(window) || !isIdentityNumber(number, passage.today)) continue;
    if (/信用代码[^\d]{0,6}$/.test(wordsBefore(passage, span.start, 12))) continue;
    found.push({ start: span.start, end: span.end });
  }
  return found;
}

/** The window with the X behind it, `undefined` where there is none. */
function withEnding({ text }: Passage, window: DigitWindow): Span | undefined {
  let end = window.end;
  while (end - window.end < 3 && isOf(text, end, SPACE | NOISE | LINE)) end += 1;
  return ENDINGS.test(slice(text, end, end + 1)) ? { start: window.start, end: end + 1 } : undefined;
}

/** Not a part of something longer: a code of letters and digits, a decimal. */
function isWhole({ text }: Passage, { start, end }: Span): boolean {
  const before = slice(text, start - 2, start);
  return !/[a-z0-9×]/.test(slice(text, end, end + 1)) && !/\d\.$/.test(before) && !isOf(text, start - 1, DIGIT);
}

function isPlausibleSplit({ groups, gap }: DigitWindow): boolean {
  return gap === "none" || groups.length <= MOST_RUNS || (gap !== "mixed" && groups.every((size) => size === 1));
}
