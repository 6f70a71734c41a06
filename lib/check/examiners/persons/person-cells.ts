import { DIGIT } from "../../../text/fold-table.ts";
import type { FoldBuffer } from "../../../text/fold.ts";
import { codeAt, codesOf } from "../../passage.ts";
import { ANY_ADDRESS_LABEL, HOME_LABEL, readHome } from "../../detectors/persons/home-address.ts";
import { INFORMANT_LABEL, informantValue } from "../../detectors/persons/informant.ts";
import { mayBeginName } from "../../detectors/persons/person-name.ts";
import { ANY_PAPER_LABEL, chineseTravelNumber, TRAVEL_LABEL, travelNumber } from "../../detectors/persons/passport.ts";
import { ACCOUNT_LABEL, accountValue } from "../../detectors/persons/personal-account.ts";
import { SOCIAL_SECURITY_LABEL, socialSecurityValue } from "../../detectors/persons/social-security-number.ts";
import { labelledCells } from "./labelled-cells.ts";

const FINE_PARTS = codesOf("组栋幢室户号楼座元-");
const LONGEST_NAME = 8;
const LONGEST_NUMBER = 20;
const FEWEST_DIGITS = 4;
const HAN_BEGINS = 0x2e80;

function hasDigits(text: FoldBuffer): boolean {
  return text.length >= 5 && text.specialCount >= FEWEST_DIGITS && (text.seen & DIGIT) !== 0;
}

function beginsLatin(text: FoldBuffer): boolean {
  return text.length >= 5 && codeAt(text, 0) < HAN_BEGINS && codeAt(text, text.length - 1) < HAN_BEGINS;
}

function mayBeName(text: FoldBuffer): boolean {
  const first = codeAt(text, 0);
  // A space before a name is rare, a telephone number begins with a digit or a bracket.
  return first < HAN_BEGINS ? text.length <= LONGEST_NUMBER : text.length <= LONGEST_NAME && mayBeginName(first);
}

function hasFinePart(text: FoldBuffer): boolean {
  for (let at = 3; at < text.length; at += 1) if (FINE_PARTS.has(codeAt(text, at))) return true;
  return false;
}

/** Numbers of 护照 and other papers for crossing a border, in table cells. */
export const passportCells = labelledCells(
  { sure: TRAVEL_LABEL, weak: ANY_PAPER_LABEL },
  { mayBe: hasDigits, read: travelNumber, readSure: chineseTravelNumber },
);

/** Numbers of 社会保障 and of treatment in table cells. */
export const socialSecurityCells = labelledCells(
  { sure: SOCIAL_SECURITY_LABEL },
  { mayBe: hasDigits, read: socialSecurityValue },
);

/** Addresses of homes in table cells. */
export const homeAddressCells = labelledCells(
  {
    sure: HOME_LABEL,
    weak: ANY_ADDRESS_LABEL,
    beside: /^(?:(?!.*(?:负责|法|经办|联系)).{0,4}姓名|户主(?:姓名)?|申请人|患者|救助对象)$/,
  },
  { mayBe: hasFinePart, read: readHome },
);

/** 微信号 and the like in table cells. */
export const personalAccountCells = labelledCells({ sure: ACCOUNT_LABEL }, { mayBe: beginsLatin, read: accountValue });

/** Who gave information, in table cells. */
export const informantCells = labelledCells({ sure: INFORMANT_LABEL }, { mayBe: mayBeName, read: informantValue });
