import type { LongNumber } from "../../long-numbers.ts";
import { slice } from "../../../text/fold.ts";
import { wordsBefore, type Passage, type Span } from "../../passage.ts";
import { isOtherNumber } from "./number-context.ts";
import { NAME, NAME_ENDS } from "./person-name.ts";

/** How people split a mobile number; other splits are two figures side by side. */
const GROUPINGS = new Set(["11", "3,4,4", "4,4,3", "4,3,4", "3,8", "7,4", "3,3,5", "1"]);
/** Two parts joined by a hyphen are one number wherever it is cut. */
const HYPHEN_GROUPINGS = new Set(["5,6", "6,5", "4,7", "8,3"]);
/** Words before two parts on two lines that make them one. */
const TELEPHONE = /(?:电话|手机|号码|联系方式|致电|拨打|微信)[^\d\n]{0,6}$/;

/** A number that the office itself gives out, by what stands before it on the line. */
const OFFICE =
  /(?:监督|举报|咨询|服务|值班|投诉|办公|业务|热线|客服|报名|报修|救援|联络|公开|公示|受理|预约|传真|经办)(?:电话|手机|号码|热线|专线|人员)|热线|带班|值班|(?:站长|协理员|协管员|专管员|网格员|代办员|经办员|联络员|帮办员)[ :为]|联系(?:电话|方式|人|手机|我们)|电话联系/;
/** Words that make it a person's number all the same. */
const PERSON =
  /身份证|患者|病人|(?<![请各大位])参保人|申请人|家属|家长|当事人|投诉人|举报人|救助|低保|住址|户主|本人|监护人|年龄|性别|银行卡|开户|诉求人|反映人|信访人|来[信访电]人|写信人|留言人|提问人|持卡人|(?<!人)姓名(?!.*(?:职务|岗位|科室|分工))/;
const OFFICE_REACH = 40;

/** An organisation in a line of a list: what stands behind is how it is reached. */
const ORGANISATION =
  /药[房店]|医院|卫生[院室]|诊所|门诊部|医务室|敬老院|养老院|服务[站点]|服务中心|公司|医保局|超市|窗口/;
/** What leads from there to its number. */
const REACHED_BY = /(?:电话|手机号?|号码|联系方式|tel)[ :(]{0,3}$|[ ,、;:(\t]$/;
/** A person of whom such a line speaks. */
const SOMEBODY = /[\u4e00-\u9fff]某|[*×]|先生|女士|同志|老人|大[爷妈]|反映|投诉|举报|村民|居民(?!医保)/;
/** What was done for somebody. */
const TREATED = /住院|就诊|(?<!异地)就医|报销/;
/** A line of a list of pharmacies or of stations of an office begins with its name. */
const LISTED =
  /^(?:\d{1,3}[.、)]? ?)?(?:[\u4e00-\u9fff]{2,8}[ ,:])?[\u4e00-\u9fff]{0,14}(?:药[房店]|诊所|卫生室|服务中心|服务站|为民服务点|医保办)[ ,:(]/;
const PERSON_NAME = new RegExp(
  `(?:^|[,、。;:() \\d.])(?<!(?:负责人|联系人|法定代表人|经理|店长|院长|药师|医[生师])[ :为]{0,2})(?!${NAME}${NAME_ENDS}(?<=[路街巷村镇店桥湾号]))${NAME}${NAME_ENDS}`,
);
/** Whom all are asked to call, and a number beside one on the desk. */
const GIVEN_OUT =
  /(?:请|可|并|欢迎|敬请|随时)(?:直接|及时)?(?:致电|拨打|来电|联系)[^。;]{0,30}$|(?:^|\D)0\d{2,3}-?[2-8]\d{6,7}(?: ?[或、,/;和] ?| ?[,; ]?(?:手机|移动电话)[: ]{1,2}| )$/;
const LINE_REACH = 60;

/** Whose a number is by what stands before it on its line. */
export type Whose = "office" | "person" | "open";

/** A mobile number in a passage. */
export interface MobileNumber extends Span {
  readonly whose: Whose;
}

/** The mobile numbers of a passage. */
export function mobileNumbers(passage: Passage): MobileNumber[] {
  const found: MobileNumber[] = [];
  /** Where the last number ended that was accepted. */
  let reached = 0;
  for (const number of passage.numbers) {
    const prefix = countryCodeLength(passage, number);
    if (!/^1[3-9]\d{9}$/.test(number.digits.slice(prefix)) || number.start < reached) continue;
    const span = { start: number.start + prefix, end: number.end };
    if (!isGrouped(passage, number) || !isFree(passage, number, reached) || isOtherNumber(passage, span)) continue;
    reached = span.end;
    found.push({ ...span, whose: whoseIs(passage, span.start) });
  }
  return found;
}

function whoseIs(passage: Passage, start: number): Whose {
  const before = wordsBefore(passage, start, OFFICE_REACH);
  if (PERSON.test(before)) return "person";
  if (OFFICE.test(before)) return "office";
  const line = wordsBefore(passage, start, LINE_REACH).replace(/^.*[。!?]/, "");
  if (SOMEBODY.test(line)) return "open";
  const isNamed = PERSON_NAME.test(line);
  if (GIVEN_OUT.test(line) && !isNamed) return "office";
  const isOfOrganisation = ORGANISATION.test(line) && REACHED_BY.test(line) && !TREATED.test(line);
  return isOfOrganisation && (!isNamed || LISTED.test(line)) ? "office" : "open";
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
