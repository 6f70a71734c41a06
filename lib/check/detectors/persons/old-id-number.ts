import { slice } from "../../../text/fold.ts";
import { wordsBefore, type Detector, type Passage } from "../../passage.ts";
import type { LongNumber } from "../../long-numbers.ts";
import { isOldIdentityNumber } from "./identity-number.ts";
import { isOtherNumber } from "./number-context.ts";

const LABEL = /身份证|公民身份|证件号|身份号/;
const LABEL_REACH = 24;
/** Codes of cities and counties that were in use, and the birth years of people who may be alive. */
const PLAUSIBLE = /^\d\d(?:0[1-9]|[12]\d|3[0-4]|5[1-3]|90)(?:0[1-9]|[1-4]\d|8[1-9])[2-9]\d/;

/** An identity number of the first generation behind words that say so: 15 digits without a checksum. */
export const oldIdNumber: Detector = {
  words: [],
  readsNumbers: true,
  find: (passage) => passage.numbers.filter((number) => isOldNumber(passage, number) && isLabelled(passage, number)),
};

/** The same without such words, where nothing says that it is something else. */
export const possibleOldIdNumber: Detector = {
  words: [],
  readsNumbers: true,
  find: (passage) =>
    passage.numbers.filter(
      (number) =>
        isOldNumber(passage, number) &&
        !isLabelled(passage, number) &&
        PLAUSIBLE.test(number.digits) &&
        standsAlone(passage, number),
    ),
};

function isOldNumber({ today }: Passage, { digits, isolated, parts }: LongNumber): boolean {
  return digits.length === 15 && isolated && parts.length < 9 && isOldIdentityNumber(digits, today);
}

function isLabelled(passage: Passage, { start }: LongNumber): boolean {
  return LABEL.test(wordsBefore(passage, start, LABEL_REACH));
}

/** In one piece or split as an identity number is, and neither a code, an amount nor in a row of figures. */
function standsAlone(passage: Passage, number: LongNumber): boolean {
  const { start, end, parts, before, after } = number;
  return (
    /^(?:15|6,6,3|6,9)$/.test(parts) &&
    before === undefined &&
    after === undefined &&
    !/[a-z/=_#+第]/.test(slice(passage.text, start - 1, start)) &&
    !/[a-z/=_#+号]/.test(slice(passage.text, end, end + 1)) &&
    !isOtherNumber(passage, number)
  );
}
