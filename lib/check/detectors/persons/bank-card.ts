import type { LongNumber } from "../../long-numbers.ts";
import { slice } from "../../../text/fold.ts";
import { wordsBefore, type Detector, type Passage } from "../../passage.ts";
import { isIdentityNumber } from "./identity-number.ts";
import { isOtherNumber } from "./number-context.ts";
import { NAME } from "./person-name.ts";

/** 银联 62 with 16 to 19 digits; Visa, Mastercard and JCB with 16. */
const CARD = /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|35\d{14})$/;
const LABEL = /(?:银行|借记|储蓄|信用|社保|工资)卡|卡号|一卡通|[账帐][号户]|存折|开户/;
/** Accounts that an office publishes as its own. */
const OFFICE_ACCOUNT = /(?:对公(?:[账帐]|结算|户)|专户|国库|基本户|零余额|收款单位|单位账[号户])[^。;\n]{0,16}$/;
const REACH = 30;
/** How people split a card number; another split is several figures side by side. */
const GROUPINGS = /^(?:4,4,4,4(?:,[1-3])?|6,1[0-3]|8,8|8,11|1)$/;

/** 银行卡号: Luhn, and either a card's first digits or a word nearby that says so. */
export const bankCard: Detector = {
  words: [],
  readsNumbers: true,
  find: (passage) =>
    passage.numbers.filter(
      (number) =>
        isNamedAccount(passage, number) ||
        (number.digits.length >= 16 && isGrouped(passage, number) && isLuhn(number.digits) && isCard(passage, number)),
    ),
};

/** Whose account it is, right before: of a person's account every number is one, whatever its checksum. */
const HOLDER = new RegExp(
  `(?:户名|开户人|收款人|持卡人|领取人|账户名称?|姓名)[ :为]{1,3}${NAME}(?=[,;、. (])[^。\\n]{0,28}(?:[账帐]号|[账帐]户|卡号|存折号?)码?[ :为]{0,3}$`,
);
const HOLDER_REACH = 60;

function isNamedAccount(passage: Passage, { start, end, gap, isolated, before: left, after }: LongNumber): boolean {
  if (gap === "line" || gap === "mixed" || !isolated || (gap === "none" && (left ?? after) !== undefined)) return false;
  const before = wordsBefore(passage, start, HOLDER_REACH);
  return HOLDER.test(before) && !OFFICE_ACCOUNT.test(before) && !/[a-z\d*]/.test(slice(passage.text, end, end + 1));
}

function isGrouped(passage: Passage, { gap, parts, isolated, digits, start }: LongNumber): boolean {
  if (gap === "none") return true;
  if (!isolated) return false;
  // On two lines: the first digits and the checksum together say that the halves are one.
  if (gap === "line") return CARD.test(digits) && parts.split(",").length === 2;
  // Where a word says that it is a card, lines of a page may have cut it anywhere.
  if (CARD.test(digits) && LABEL.test(wordsBefore(passage, start, REACH))) return true;
  return GROUPINGS.test(parts) && (gap !== "mixed" || CARD.test(digits));
}

function isCard(passage: Passage, number: LongNumber): boolean {
  const { digits, start } = number;
  const before = wordsBefore(passage, start, REACH);
  if (OFFICE_ACCOUNT.test(before) || /[a-z/=_]/.test(slice(passage.text, start - 1, start))) return false;
  if (isOtherNumber(passage, number) || isIdentityNumber(digits, passage.today)) return false;
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
