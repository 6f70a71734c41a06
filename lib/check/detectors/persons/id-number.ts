import type { LocalDate } from "../../../model/draft.ts";
import { DIGIT, LINE, NOISE, SPACE } from "../../../text/fold-table.ts";
import type { LongNumber } from "../../long-numbers.ts";
import { slice } from "../../../text/fold.ts";
import { isOf, wordsBefore, type Detector, type Passage, type Span } from "../../passage.ts";
import { isPaperNumber } from "./number-context.ts";
import { isIdentityNumber, looksLikeIdentityNumber } from "./identity-number.ts";

/** Capital X, the multiplication sign and the Cyrillic letter are all typed for the last character. */
const ENDINGS = /^[x×х]$/;

/**
 * 居民身份证号码, GB 11643: split by spaces, hyphens or one line end it is still found. A masked number has no digits to
 * match, and other long numbers fail on date or checksum.
 */
export const idNumber: Detector = {
  words: [],
  readsNumbers: true,
  find: (passage) => wholeNumbers(passage, isIdentityNumber),
};

const LABEL = /(?:身份证|公民身份|身份号|证件号)[^。;\n]{0,12}$/;
const LABEL_REACH = 24;

/** The same behind 身份证 with a check character that is wrong: one digit mistyped does not make it nobody's. */
export const mistypedIdNumber: Detector = {
  words: [],
  readsNumbers: true,
  find: (passage) =>
    wholeNumbers(
      passage,
      (number, today) => looksLikeIdentityNumber(number, today) && !isIdentityNumber(number, today),
    ).filter(({ start }) => LABEL.test(wordsBefore(passage, start, LABEL_REACH))),
};

type IsNumber = (number: string, today: LocalDate) => boolean;

function wholeNumbers(passage: Passage, isNumber: IsNumber): Span[] {
  const found: Span[] = [];
  for (const number of passage.numbers) {
    const span = wholeNumber(passage, number, isNumber);
    if (span !== undefined && (found.at(-1)?.end ?? 0) <= span.start) found.push(span);
  }
  return found;
}

function wholeNumber(passage: Passage, number: LongNumber, isNumber: IsNumber): Span | undefined {
  const { digits, start } = number;
  if (digits.length !== 17 && digits.length !== 18) return undefined;
  const end = digits.length === 18 ? number.end : endOfEnding(passage, number.end);
  if (end === undefined || !isNumber(digits.length === 18 ? digits : `${digits}x`, passage.today)) {
    return undefined;
  }
  const isCreditCode = /信用代码[^\d]{0,6}$/.test(wordsBefore(passage, start, 12));
  // The name of a page, not what somebody sent to it.
  const isPage = /(?:https?:|www\.)[^ \u4e00-\u9fff?=]*\/$/.test(slice(passage.text, start - 80, start));
  return isPage || isCreditCode || isPaperNumber(passage, start) || !isWhole(passage, start, end)
    ? undefined
    : { start, end };
}

/** Behind the X that follows 17 digits, `undefined` where there is none. */
function endOfEnding({ text }: Passage, digitsEnd: number): number | undefined {
  let end = digitsEnd;
  while (end - digitsEnd < 3 && isOf(text, end, SPACE | NOISE | LINE)) end += 1;
  return ENDINGS.test(slice(text, end, end + 1)) ? end + 1 : undefined;
}

/** Not a part of something longer: a code of letters and digits, a decimal. */
function isWhole({ text }: Passage, start: number, end: number): boolean {
  const before = slice(text, start - 2, start);
  return !/[a-z0-9×]/.test(slice(text, end, end + 1)) && !/\d\.$/.test(before) && !isOf(text, start - 1, DIGIT);
}
