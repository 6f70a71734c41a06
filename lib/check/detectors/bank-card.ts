import { digitWindows, type DigitWindow } from "../digit-chains.ts";
import { slice, wordsBefore, type Detector, type Passage } from "../passage.ts";
import { isIdentityNumber } from "./identity-number.ts";

/** 银联 62 with 16 to 19 digits; Visa, Mastercard and JCB with 16. */
const CARD = /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|35\d{14})$/;
const LABEL = /(?:银行|借记|储蓄|信用|社保|工资)卡|卡号|一卡通|[账帐][号户]|存折|开户/;
/** Accounts that an office publishes as its own. */
const OFFICE_ACCOUNT = /(?:对公|专户|国库|基本户|零余额|收款单位|单位账[号户])[^。;\n]{0,16}$/;
/** Numbers that are something else. */
const OTHER_NUMBER =
  /(?:编号|编码|代码|订单号?|单号|流水号?|索引号?|备案号?|许可证号?|批号|文号|条码|isbn|发票号?码?|识别号|合同号?)[^\d\n]{0,3}$/;
const REACH = 30;
const GROUPINGS = new Set([
  "4,4,4,4",
  "4,4,4,4,1",
  "4,4,4,4,2",
  "4,4,4,4,3",
  "6,10",
  "6,11",
  "6,12",
  "6,13",
  "8,8",
  "8,11",
]);

/** 银行卡号: Luhn, and either a card's first digits or a word nearby that says so. */
export const bankCard: Detector = {
  words: [],
  readsNumbers: true,
  find: (passage) =>
    passage.chains.flatMap((chain) =>
      digitWindows(passage.text, chain, 16, 19)
        .filter((window) => isGrouped(window) && isLuhn(window.digits) && isCard(passage, window))
        .map(({ start, end }) => ({ start, end })),
    ),
};

function isGrouped({ gap, groups, isolated }: DigitWindow): boolean {
  if (gap === "none") return true;
  if (!isolated || gap === "mixed" || gap === "line") return false;
  return GROUPINGS.has(groups.join(",")) || groups.every((size) => size === 1);
}

function isCard(passage: Passage, { digits, start, end }: DigitWindow): boolean {
  const before = wordsBefore(passage, start, REACH);
  const around = slice(passage.text, start - 1, start) + slice(passage.text, end, end + 2);
  if (OFFICE_ACCOUNT.test(before) || OTHER_NUMBER.test(before)) return false;
  if (/[a-z/=_]|^\.|\.\d/.test(around) || isIdentityNumber(digits, passage.today)) return false;
  return CARD.test(digits) || LABEL.test(before);
}

/** ISO/IEC 7812-1: the sum over the digits, every second one from the right doubled, is a multiple of ten. */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits);
}
