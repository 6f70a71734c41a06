import { digitWindows } from "../digit-chains.ts";
import { wordsBefore, type Detector } from "../passage.ts";
import { isOldIdentityNumber } from "./identity-number.ts";

const LABEL = /身份证|公民身份|证件号|身份号/;
const LABEL_REACH = 24;

/** An identity number of the first generation: 15 digits without a checksum, so only where the words say what it is. */
export const oldIdNumber: Detector = {
  words: [],
  readsNumbers: true,
  find: (passage) =>
    passage.chains.flatMap((chain) =>
      digitWindows(passage.text, chain, 15, 15)
        .filter(
          ({ digits, isolated, groups }) =>
            isolated && groups.length <= 4 && isOldIdentityNumber(digits, passage.today),
        )
        .filter(({ start }) => LABEL.test(wordsBefore(passage, start, LABEL_REACH)))
        .map(({ start, end }) => ({ start, end })),
    ),
};
