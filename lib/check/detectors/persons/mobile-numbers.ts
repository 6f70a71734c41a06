import type { LongNumber } from "../../long-numbers.ts";
import { slice } from "../../../text/fold.ts";
import { wordsBefore, type Passage, type Span } from "../../passage.ts";
import { isOtherNumber } from "./number-context.ts";

/** How people split a mobile number; other splits are two figures side by side. */
const GROUPINGS = new Set(["11", "3,4,4", "4,4,3", "4,3,4", "3,8", "7,4", "3,3,5", "1"]);
/** Two parts joined by a hyphen are one number wherever it is cut. */
const HYPHEN_GROUPINGS = new Set(["5,6", "6,5", "4,7", "8,3"]);
/** Words before two parts on two lines that make them one. */
const TELEPHONE = /(?:电话|手机|号码|联系方式|致电|拨打|微信)[^\d\n]{0,6}$/;

/** A number that the office itself gives out, by what stands before it on the line. */
const OFFICE =
  /(?:监督|举报|咨询|服务|值班|投诉|办公|业务|热线|客服|报名|报修|救援|联络|公开|公示|受理|预约|传真|经办)(?:电话|手机|号码|热线|专线|人员)|热线|联系(?:电话|方式|人|手机)|电话联系/;
/** Words that make it a person's number all the same. */
const PERSON =
  /身份证|患者|病人|参保人|申请人|家属|家长|当事人|投诉人|举报人|救助|低保|住址|户主|本人|监护人|年龄|性别|银行卡|开户/;
const OFFICE_REACH = 40;

/** The mobile numbers of a passage: those the office gives out as its own, or all the others. */
export function mobileNumbers(passage: Passage, of: "office" | "person"): Span[] {
  const found: Span[] = [];
  /** Where the last number ended that was accepted, of either kind. */
  let reached = 0;
  for (const number of passage.numbers) {
    const prefix = countryCodeLength(passage, number);
    if (!/^1[3-9]\d{9}$/.test(number.digits.slice(prefix)) || number.start < reached) continue;
    const span = { start: number.start + prefix, end: number.end };
    if (!isGrouped(passage, number) || !isFree(passage, number, reached) || isOtherNumber(passage, span)) continue;
    reached = span.end;
    if (isOfficeNumber(passage, span.start) === (of === "office")) found.push(span);
  }
  return found;
}

function isOfficeNumber(passage: Passage, start: number): boolean {
  const before = wordsBefore(passage, start, OFFICE_REACH);
  return OFFICE.test(before) && !PERSON.test(before);
}

/** Length of a country code written without a gap: +86 or 0086. */
function countryCodeLength({ text }: Passage, { digits, start, gap }: LongNumber): number {
  if (gap !== "none") return 0;
  if (digits.length === 15 && digits.startsWith("0086")) return 4;
  return digits.length === 13 && digits.startsWith("86") && slice(text, start - 1, start) === "+" ? 2 : 0;
}

function isGrouped(passage: Passage, { start, parts, gap }: LongNumber): boolean {
  if (gap === "none") return true;
  if (gap === "mixed") return false;
  if (gap === "line") return parts.split(",").length === 2 && TELEPHONE.test(wordsBefore(passage, start, 12));
  return GROUPINGS.has(parts) || (gap === "hyphen" && HYPHEN_GROUPINGS.has(parts));
}

/** Not a piece of a longer number or of a row of figures. */
function isFree({ text }: Passage, { before, after, start, gap, isolated }: LongNumber, reached: number): boolean {
  const isCountryCode = before !== undefined && /^(?:00)?86$/.test(slice(text, before.start, before.end));
  if (isCountryCode || (before !== undefined && before.end === reached)) return true;
  if (gap === "none") return before === undefined || !slice(text, before.end, start).includes("-");
  if (isolated) return true;
  const startsAnother = after !== undefined && /^1[3-9]\d/.test(slice(text, after.start, after.end));
  const startsDate = after !== undefined && /^[年月]/.test(slice(text, after.end, after.end + 1));
  return before === undefined && (startsAnother || startsDate);
}
