import { DIGIT } from "../../text/fold-table.ts";
import { digitWindows, type DigitWindow } from "../digit-chains.ts";
import { isOf, slice, wordsBefore, type DigitChain, type Passage, type Span } from "../passage.ts";

/** How people split a mobile number; other splits are two figures side by side. */
const GROUPINGS = new Set(["11", "3,4,4", "4,4,3", "4,3,4", "3,8", "7,4", "3,3,5", "1,1,1,1,1,1,1,1,1,1,1"]);
/** Two parts joined by a hyphen are one number wherever it is cut. */
const HYPHEN_GROUPINGS = new Set(["5,6", "6,5", "4,7", "8,3"]);

/** Labels of numbers that are no telephone. */
const OTHER_NUMBER =
  /(?:编号|编码|代码|单号|订单|流水号?|索引号?|备案号?|公网安备|许可证号?|批号|文号|准字[a-z]?|条码|isbn|发票号?码?|识别号|金额|合计|[¥￥$])[^\d\n]{0,3}$/;

/** A number that the office itself gives out, by what stands before it on the line. */
const OFFICE =
  /(?:监督|举报|咨询|服务|值班|投诉|办公|业务|热线|客服|报名|报修|救援|联络|公开|公示|受理|预约|传真|经办)(?:电话|手机|号码|热线|专线|人员)|热线|联系(?:电话|方式|人|手机)|电话联系/;
/** Words that make it a person's number all the same. */
const PERSON =
  /身份证|患者|病人|参保人|申请人|家属|家长|当事人|投诉人|举报人|救助|低保|住址|户主|本人|监护人|年龄|性别|银行卡|开户/;
const OFFICE_REACH = 40;

/** The mobile numbers of a passage: those the office gives out as its own, or all the others. */
export function mobileNumbers(passage: Passage, of: "office" | "person"): Span[] {
  return passage.chains
    .flatMap((chain) => findIn(passage, chain))
    .filter(({ start }) => isOfficeNumber(passage, start) === (of === "office"));
}

function isOfficeNumber(passage: Passage, start: number): boolean {
  const before = wordsBefore(passage, start, OFFICE_REACH);
  return OFFICE.test(before) && !PERSON.test(before);
}

function findIn(passage: Passage, chain: DigitChain): Span[] {
  const found: Span[] = [];
  let accepted = 0;
  for (const window of digitWindows(passage.text, chain, 11, 15)) {
    const prefix = countryCodeLength(passage, window);
    const digits = window.digits.slice(prefix);
    if (!/^1[3-9]\d{9}$/.test(digits) || window.first < accepted) continue;
    if (prefix > 0 && window.gap !== "none") continue;
    const span = { start: window.start + prefix, end: window.end };
    if (!isGrouped(window) || !isFree(passage, chain, window, accepted) || isOtherNumber(passage, span)) continue;
    found.push(span);
    accepted = window.next;
  }
  return found;
}

/** Length of a country code written without a gap: +86 or 0086. */
function countryCodeLength({ text }: Passage, { digits, start }: DigitWindow): number {
  if (digits.length === 15 && digits.startsWith("0086")) return 4;
  return digits.length === 13 && digits.startsWith("86") && slice(text, start - 1, start) === "+" ? 2 : 0;
}

function isGrouped({ groups, gap }: DigitWindow): boolean {
  const key = groups.join(",");
  if (gap === "none") return true;
  if (gap === "mixed" || gap === "line") return false;
  return GROUPINGS.has(key) || (gap === "hyphen" && HYPHEN_GROUPINGS.has(key));
}

/** Not a piece of a longer number or of a row of figures. */
function isFree({ text }: Passage, chain: DigitChain, window: DigitWindow, accepted: number): boolean {
  const before = chain.runs[window.first - 1];
  const after = chain.runs[window.next];
  const isAfterNumber = before !== undefined && window.first === accepted;
  const joinsBefore = before !== undefined && slice(text, before.end, window.start).includes("-");
  const isCountryCode = before !== undefined && /^(?:00)?86$/.test(slice(text, before.start, before.end));
  if (isAfterNumber || isCountryCode) return true;
  if (window.gap === "none") return !joinsBefore;
  if (window.isolated) return true;
  const isFirst = before === undefined;
  const startsAnother = after !== undefined && /^1[3-9]\d/.test(slice(text, after.start, after.end));
  const startsDate = after !== undefined && /^[年月]/.test(slice(text, after.end, after.end + 1));
  return isFirst && (startsAnother || startsDate);
}

/** An amount, a code, a part of an address on the web. */
function isOtherNumber(passage: Passage, { start, end }: Span): boolean {
  const { text } = passage;
  if (OTHER_NUMBER.test(wordsBefore(passage, start, 12))) return true;
  const after = slice(text, end, end + 6);
  if (/^(?:\.\d| ?[万亿]?元|%|[a-wyz_]|\.(?:s?html?|pdf|docx?|xlsx?|jpe?g|png))/.test(after)) return true;
  const before = slice(text, start - 60, start);
  if (/(?:^|\D)0\.$/.test(before)) return true;
  if (/[/=_&?#]$/.test(before) && /(?:https?:|www\.|[a-z0-9]\/|[?&=_])[^ \u4e00-\u9fff]*$/.test(before)) return true;
  return isOf(text, start - 1, DIGIT) && !before.endsWith("86");
}
